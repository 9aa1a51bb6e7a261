using Unccd.Results.Identities;
using Unccd.Results.Structure;
using Unccd.Results.Tables;

namespace Unccd.Results.Checking;

/// <summary>Finds where a rule does not apply by right: the print contradicts it, and yet sums bear out every figure of it.</summary>
/// <remarks>
/// Support costs that are charged on less than the subtotal, staff whose region nobody is asked for, a part that no column shows: no single misprint makes such an instance come true,
/// for the sums of its figures would then fail. Misprints that make up for each other to the unit are less likely than an exception. One line of a plain sum that is off, and its total with
/// it, stays an error: so looks a line that was added up wrongly before the total was.
/// </remarks>
internal static class RuleExceptions
{
    /// <summary>What it takes to say that a rule does not apply to some lines.</summary>
    private const int Exception = 16_000;

    /// <summary>And where what is left would be less than nothing, and a nil stands.</summary>
    private const int Cut = 6_000;

    private const int MostInstances = 24;

    /// <summary>The instances of rules that do not apply.</summary>
    /// <param name="judge">Says what misprints cost.</param>
    /// <param name="part">The identities of the table alone.</param>
    /// <param name="table">What was found in it.</param>
    public static HashSet<Identity> Of(MisprintJudge judge, DocumentArithmetic part, TableInference table)
    {
        var exceptions = new HashSet<Identity>();
        var system = CellSystem.Create(part);
        var checks = system.Check().Where(check => check.Identity.Grade == IdentityGrade.Certain).ToList();
        var violated = checks.Where(check => check.Verdict == Verdict.Violated && !check.Identity.IsDeclared).ToDictionary(check => check.Identity);
        if (violated.Count == 0)
            return exceptions;
        var sums = checks.Where(check => check.Identity.Form == IdentityForm.Sum).SelectMany(check => check.Identity.Cells, (check, cell) => (check, cell)).ToLookup(one => one.cell, one => one.check);
        var isTotal = table.TotalRows();
        foreach (var cut in Cuts(table, isTotal, violated, sums).ToList())
        {
            exceptions.Add(cut);
            violated.Remove(cut);
        }

        part = MisprintJudge.Doubt(part, exceptions);
        long? cost = null;
        foreach (var rule in Rules(table))
        {
            var instances = violated.Keys.Where(rule.HasInstance).ToHashSet();
            instances.RemoveWhere(instance => !IsBorneOut(violated[instance], sums, instances));
            if (instances.Count is 0 or > MostInstances)
                continue;
            // What no column shows adds up in the total; misprints that make up for each other do not.
            var lines = instances.Where(instance => !rule.IsAcross || !isTotal[instance.Target.Row - 1]).ToList();
            if (rule.IsAcross && lines.Count == instances.Count)
                continue;
            var areCut = lines.TrueForAll(line => IsCutAtZero(system, violated[line]));
            if (lines.Count == 0 || (!rule.IsCustom && !areCut && lines.Count == 1))
                continue;
            cost ??= judge.CostOf(part, table);
            var without = MisprintJudge.Doubt(part, instances);
            var after = judge.CostOf(without, table);
            if (after == MisprintJudge.Impossible || cost - after < (areCut ? Cut : Exception))
                continue;
            exceptions.UnionWith(instances);
            (part, cost) = (without, after);
        }

        return exceptions;
    }

    // Totals of balances that are off by what their lines were cut, where these are left blank and nothing is asked of them.
    private static IEnumerable<Identity> Cuts(TableInference table, bool[] isTotal, Dictionary<Identity, IdentityCheck> violated, ILookup<CellPlace, IdentityCheck> sums)
    {
        foreach (var relation in table.Relations)
        {
            var instances = violated.Keys.Where(relation.HasInstance).ToHashSet();
            foreach (var instance in instances.Where(instance => isTotal[instance.Target.Row - 1] && IsBorneOut(violated[instance], sums, instances)))
            {
                if (CutBalances.Explaining(table, relation, instance.Target.Row - 1) is { Count: > 0 } lines && !instances.Any(other => lines.Contains(other.Target.Row - 1)))
                    yield return instance;
            }
        }
    }

    // Rates, equal totals, and columns that add across.
    private static IEnumerable<Rule> Rules(TableInference table)
    {
        foreach (var rate in table.Rates)
            yield return new Rule(identity => identity.Form == IdentityForm.Rate && identity.Target.Row == rate.Row + 1, IsCustom: true, IsAcross: false);
        foreach (var equal in table.Equalities)
            yield return new Rule(identity => identity.Kind == IdentityKind.EqualTotals && identity.Target.Row == equal.Second + 1 && identity.Terms[0].Cell.Row == equal.First + 1, IsCustom: true, IsAcross: false);
        foreach (var relation in table.Relations)
            yield return new Rule(relation.HasInstance, ColumnSearch.SayWhatTheyAre(table.Grid, [.. relation.Terms]), IsAcross: true);
    }

    // Whether each figure takes part in another sum, and none of its sums could be off by as much as the rule is: to change the figure alone would break them.
    private static bool IsBorneOut(IdentityCheck instance, ILookup<CellPlace, IdentityCheck> sums, HashSet<Identity> instances) =>
        instance.Residual is { } off && instance.Identity.Cells.All(cell => sums[cell].Where(check => !instances.Contains(check.Identity)).ToArray() is { Length: > 0 } others
            && Array.TrueForAll(others, check => check is { Residual: { } residual, Tolerance: { } tolerance } && Math.Abs(residual) + tolerance < Math.Abs(off)));

    // What is left of something is never less than nothing: where more was used a nil is printed.
    private static bool IsCutAtZero(CellSystem system, IdentityCheck check)
    {
        if (check is not { Identity.Form: IdentityForm.Sum, Residual: { } residual })
            return false;
        return (IsNil(check.Identity.Target) && residual > 0m) || check.Identity.Terms.Any(term => IsNil(term.Cell) && term.Sign * residual < 0m);

        bool IsNil(CellPlace place) => system[place].Figure.Value is 0m;
    }

    /// <summary>Something that holds in several lines.</summary>
    /// <param name="HasInstance">Whether an identity says it of one line.</param>
    /// <param name="IsCustom">Whether it is a custom rather than arithmetic, so that a single line may depart from it.</param>
    /// <param name="IsAcross">Whether its lines are rows, of which totals are made.</param>
    private sealed record Rule(Func<Identity, bool> HasInstance, bool IsCustom, bool IsAcross);
}
