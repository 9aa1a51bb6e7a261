using Google.OrTools.Sat;
using Unccd.Results.Identities;

namespace Unccd.Results.SolverOracle.Tests;

/// <summary>The size of the smallest explanation as CP-SAT finds it: change as few cells as possible, by integers, so that every identity holds; a rule may be given up for three cells.</summary>
internal static class CpSatOracle
{
    private const long Reach = 20_000;

    public static long SmallestCost(CellSystem system)
    {
        var model = new CpModel();
        var changes = new List<LinearExpr>();
        var costs = new List<LinearExpr>();
        for (var i = 0; i < system.Cells.Count; i++)
        {
            var (change, isChanged) = (model.NewIntVar(-Reach, Reach, $"d{i}"), model.NewBoolVar($"c{i}"));
            model.Add(change == 0).OnlyEnforceIf(isChanged.Not());
            changes.Add(change + (long)system.Cells[i].Figure.Value!.Value);
            costs.Add(isChanged);
        }

        foreach (var identity in system.Identities)
        {
            var isWrong = model.NewBoolVar("w");
            LinearExpr sum = changes[system.IndexOf(identity.Target)];
            foreach (var term in identity.Terms)
                sum -= changes[system.IndexOf(term.Cell)] * term.Sign;
            model.Add(sum == 0).OnlyEnforceIf(isWrong.Not());
            costs.Add(isWrong * 3);
        }

        model.Minimize(LinearExpr.Sum(costs));
        var solver = new CpSolver { StringParameters = "num_workers:1" };
        var status = solver.Solve(model);
        return status == CpSolverStatus.Optimal ? (long)solver.ObjectiveValue : throw new InvalidOperationException($"CP-SAT says {status}: expected Optimal.");
    }
}
