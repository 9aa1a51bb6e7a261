using Unccd.Results.Documents.Layout;
using Unccd.Results.Documents.Packed;
using Unccd.Results.Tables;

namespace Unccd.Results.Documents.Xlsx;

/// <summary>Reads the visible sheets of an XLSX file, cell by cell as they are shown; a formula counts by the value stored with it.</summary>
internal static class XlsxReader
{
    private const string Folder = "xl/";

    public static void Read(PackedFile file, DocumentReaderOptions options, List<SourceBlock> blocks, List<InputProblem> problems)
    {
        Relationships.Read(file, "", "", problems);
        var targets = Relationships.Read(file, Folder, "workbook.xml", problems);
        var sheets = new List<(string Name, string Part)>();
        var position = 0;
        file.ForEach(Folder + "workbook.xml", reader =>
        {
            if (reader.LocalName != "sheet")
                return;
            position++;
            var isHidden = reader.Attribute("state") is "hidden" or "veryHidden";
            var id = reader.GetAttribute("id", "http://schemas.openxmlformats.org/officeDocument/2006/relationships") ?? reader.Attribute("id");
            var part = id is not null && targets.TryGetValue(id, out var target) ? target : $"{Folder}worksheets/sheet{position}.xml";
            if (!isHidden)
                sheets.Add((reader.Attribute("name") ?? $"{position}", part));
        });
        var texts = SharedTexts.Read(file, PartOf(targets, "sharedStrings.xml"), options.MaxTextLength);
        var styles = new XlsxStyles(file, PartOf(targets, "styles.xml"));
        var budget = new CellBudget(options);
        foreach (var (name, part) in sheets)
        {
            if (!file.Has(part))
                problems.Add(InputProblem.DamagedFile("XLSX", part));
            else
                blocks.AddRange(new XlsxSheet(file, name, part, texts, styles, budget).Read(options, problems));
        }
    }

    private static string PartOf(Dictionary<string, string> targets, string name) =>
        targets.Values.FirstOrDefault(target => target.EndsWith(name, StringComparison.OrdinalIgnoreCase)) ?? Folder + name;
}
