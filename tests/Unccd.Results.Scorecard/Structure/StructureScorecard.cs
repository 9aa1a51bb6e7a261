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

        return 2;
    }

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
            foreach (var group in structure.Arithmetic.Identities.GroupBy(one => (one.Kind, one.ScoreMillibits, one.Reason)))
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
