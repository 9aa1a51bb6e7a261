using System.Globalization;
using Unccd.Results.Structure;

namespace Unccd.Results.Scorecard.Structure;

/// <summary>The command: what the inference of structure reaches, as a table with its thresholds.</summary>
internal static class StructureScorecard
{
    public static int Run(string[] args, TextWriter output)
    {
        if (args.Length > 1 && args[0] == "show")
        {
            Show(args[1..], output);
            return 0;
        }

        if (args.Length > 1 && args[0] == "damage")
        {
            RealRuns.Write(args[1..], output);
            return 0;
        }

        if (args.Length > 0 && args[0] == "scale")
        {
            ScaleRuns.Write(output);
            return 0;
        }

        if (args.Length > 0 && args[0] == "small")
        {
            _ = Group(output, "small", SmallFamilies.All, (int)Option(args, "--tables", 100), (ulong)Option(args, "--seed", 20261123), (int)Option(args, "--examples", 0));
            return 0;
        }

        var seed = Option(args, "--seed", 20261123);
        var tables = (int)Option(args, "--tables", 100);
        var examples = (int)Option(args, "--examples", 0);
        return Scores(output, tables, (ulong)seed, examples) ? 0 : 1;
    }

    private static long Option(string[] args, string name, long otherwise)
    {
        var at = Array.IndexOf(args, name);
        return at >= 0 && at + 1 < args.Length ? long.Parse(args[at + 1], CultureInfo.InvariantCulture) : otherwise;
    }

    private static bool Scores(TextWriter output, int tables, ulong seed, int examples)
    {
        output.WriteLine("family | clean: identities, false, errors, extra | 1 wrong: identities, cells, as error, false | 2 wrong: identities, cells, as error, false | median ms, max");
        var reports = Group(output, "reports", ReportFamilies.All, tables, seed, examples);
        var varied = Group(output, "varied", VariedFamilies.All, tables, seed + 77, examples);
        var small = Group(output, "small", SmallFamilies.All, tables, seed + 177, examples);
        var nothing = StructureRuns.Null(10 * tables, seed + 999);
        Print(output, nothing, examples);
        output.WriteLine();
        output.WriteLine("measure | threshold | measured | ");
        var all = true;
        void Measure(string name, string threshold, bool holds, string measured)
        {
            all &= holds;
            output.WriteLine($"{name} | {threshold} | {measured} | {(holds ? "reached" : "MISSED")}");
        }

        Measure("clean report tables with a false error", "0", reports[0].FalseErrors == 0, $"{reports[0].FalseErrors} of {reports[0].Tables}");
        Measure("clean varied tables with a false error", "0", varied[0].FalseErrors == 0, $"{varied[0].FalseErrors} of {varied[0].Tables}");
        Measure("named identities on clean report tables", "100 %", reports[0].Found == reports[0].Named, Ratio(reports[0].Found, reports[0].Named));
        Measure("named identities on clean varied tables", ">= 99.5 %", AtLeast(varied[0].Found, varied[0].Named, 995), Ratio(varied[0].Found, varied[0].Named));
        Measure("report families, wrong cell in a violated identity", ">= 99 %", AtLeast(reports[1].Caught, reports[1].Cells, 990), Ratio(reports[1].Caught, reports[1].Cells));
        Measure("report families, identities with 1 wrong cell or copied row", ">= 98 %", AtLeast(reports[1].Found, reports[1].Named, 980), Ratio(reports[1].Found, reports[1].Named));
        Measure("varied families, 1 wrong: cells", ">= 95 %", AtLeast(varied[1].Caught, varied[1].Cells, 950), Ratio(varied[1].Caught, varied[1].Cells));
        Measure("varied families, 1 wrong: identities", ">= 97 %", AtLeast(varied[1].Found, varied[1].Named, 970), Ratio(varied[1].Found, varied[1].Named));
        Measure("varied families, 2 wrong: cells", ">= 84 %", AtLeast(varied[2].Caught, varied[2].Cells, 840), Ratio(varied[2].Caught, varied[2].Cells));
        Measure("varied families, 2 wrong: identities", ">= 88 %", AtLeast(varied[2].Found, varied[2].Named, 880), Ratio(varied[2].Found, varied[2].Named));
        Measure("varied families, 1 wrong: cells of grade error", ">= 86 %", AtLeast(varied[1].CaughtAsError, varied[1].Cells, 860), Ratio(varied[1].CaughtAsError, varied[1].Cells));
        Measure("varied tables with a violated false identity, 1 wrong", "<= 1 %", 100 * varied[1].FalseTables <= varied[1].Tables, Ratio(varied[1].FalseTables, varied[1].Tables));
        Measure("varied tables with a violated false identity, 2 wrong", "<= 2 %", 50 * varied[2].FalseTables <= varied[2].Tables, Ratio(varied[2].FalseTables, varied[2].Tables));
        Measure("clean small tables with a false error", "0", small[0].FalseErrors == 0, $"{small[0].FalseErrors} of {small[0].Tables}");
        Measure("named identities on clean small tables", ">= 99 %", AtLeast(small[0].Found, small[0].Named, 990), Ratio(small[0].Found, small[0].Named));
        Measure("small tables, 1 wrong: cells", ">= 95 %", AtLeast(small[1].Caught, small[1].Cells, 950), Ratio(small[1].Caught, small[1].Cells));
        Measure("small tables with a violated false identity, 1 wrong", "<= 1 %", 100 * small[1].FalseTables <= small[1].Tables, Ratio(small[1].FalseTables, small[1].Tables));
        Measure("null tables with a violated identity", "<= 1 %", 100 * nothing.FalseTables <= nothing.Tables, Ratio(nothing.FalseTables, nothing.Tables));
        Measure("null tables with one of grade error", "0", nothing.FalseErrors == 0, $"{nothing.FalseErrors} of {nothing.Tables}, top score {nothing.TopFalseScore / 1000m:0.0}");
        var times = reports.Concat(varied).SelectMany(score => score.Milliseconds).Order().ToList();
        var slow = times[times.Count * 99 / 100];
        Measure("tables of the usual size, 99 of 100 within", "<= 50 ms", slow <= 50, string.Create(CultureInfo.InvariantCulture, $"{slow:0.0} ms"));
        var (thousand, three, ten) = (ScaleRuns.Seconds(1000), ScaleRuns.Seconds(3000), ScaleRuns.Seconds(10_000));
        Measure("10,000 rows x 4", "<= 5 s", ten <= 5, string.Create(CultureInfo.InvariantCulture, $"{ten:0.00} s"));
        Measure("3,000 rows against 1,000", "<= 4 times", three <= 4 * thousand, string.Create(CultureInfo.InvariantCulture, $"{three / thousand:0.0} times"));
        var (cells, found) = RealRuns.SingleColumns(seed);
        Measure("single columns of money in ICCD/CRIC(18)/3, 1 wrong: cells", ">= 70 %", AtLeast(found, cells, 700), Ratio(found, cells));
        return all;
    }

    private static FamilyScore[] Group(TextWriter output, string name, IReadOnlyList<(string Name, Func<SplitMix, MadeUpTable> Make)> families, int tables, ulong seed, int examples)
    {
        FamilyScore[] sums = [new(name), new(name), new(name)];
        foreach (var (family, make) in families)
        {
            var scores = Enumerable.Range(0, 3).Select(wrong => StructureRuns.Family(family, make, tables, wrong, seed + ((ulong)wrong * 31), copiesRows: name == "reports")).ToArray();
            for (var i = 0; i < 3; i++)
                sums[i].Add(scores[i]);
            Print(output, scores);
            foreach (var example in scores.SelectMany((score, wrong) => score.Examples.Take(examples).Select(text => $"[{wrong} wrong] {text}")))
                output.WriteLine(example);
        }

        Print(output, sums);
        return sums;
    }

    private static void Print(TextWriter output, FamilyScore[] scores)
    {
        var times = scores.SelectMany(score => score.Milliseconds).Order().ToList();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{scores[0].Name} | {scores[0].Found}/{scores[0].Named}, {scores[0].FalseTables}, {scores[0].FalseErrors}, {scores[0].Superfluous} | {scores[1].Found}/{scores[1].Named}, {scores[1].Caught}/{scores[1].Cells}, {scores[1].CaughtAsError}, {scores[1].FalseTables} | {scores[2].Found}/{scores[2].Named}, {scores[2].Caught}/{scores[2].Cells}, {scores[2].CaughtAsError}, {scores[2].FalseTables} | {times[times.Count / 2]:0.0}, {times[^1]:0}"));
    }

    private static void Print(TextWriter output, FamilyScore score, int examples)
    {
        output.WriteLine($"{score.Name}, {score.Tables} tables | violated {score.FalseTables}, errors {score.FalseErrors}, top score {score.TopFalseScore / 1000m:0.0}");
        foreach (var example in score.Examples.Take(examples))
            output.WriteLine(example);
    }

    private static bool AtLeast(int part, int whole, int perMille) => 1000L * part >= (long)perMille * whole;

    private static string Ratio(int part, int whole) => string.Create(CultureInfo.InvariantCulture, $"{part} of {whole} ({(whole == 0 ? 0m : 100m * part / whole):0.0} %)");

    // Everything that is inferred in documents, for a person to read.
    private static void Show(string[] files, TextWriter output)
    {
        foreach (var file in files)
        {
            var document = TabbedText.Read(file, File.ReadAllText(file));
            var structure = DocumentStructure.Infer(document);
            var cells = structure.Arithmetic.Cells.ToDictionary(cell => cell.Place);
            output.WriteLine($"== {file}");
            foreach (var convention in structure.Arithmetic.Tables)
                output.WriteLine($"table {convention.Table} {document.Tables[convention.Table - 1].Title} [{document.Tables[convention.Table - 1].Unit}]: {convention.Convention}{(convention.SharesForced ? ", shares forced" : "")}: {convention.Evidence}; unbound rows {string.Join(',', structure.Tables.First(one => one.Table == convention.Table).UnboundRows)} columns {string.Join(',', structure.Tables.First(one => one.Table == convention.Table).UnboundColumns)}");
            foreach (var group in structure.Arithmetic.Identities.GroupBy(one => (one.Target.Table, one.Kind, one.ScoreMillibits, one.Reason)))
            {
                var first = group.First();
                output.WriteLine($"  {first.Kind} {first.Grade} {first.ScoreMillibits / 1000.0:0.0} x{group.Count()} {first} -- {first.Reason}");
                foreach (var identity in group)
                {
                    var verdict = IdentityCheck.Verdict(structure.Arithmetic, cells, identity);
                    if (verdict is Identities.Verdict.Violated or Identities.Verdict.Rounding)
                        output.WriteLine($"      {verdict}: {identity} : {cells[identity.Target].Figure} = {string.Join(" ; ", identity.Terms.Select(term => (term.Sign < 0 ? "- " : "") + cells[term.Cell].Figure))}");
                }
            }
        }
    }
}
