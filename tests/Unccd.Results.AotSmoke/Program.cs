using System.Text;
using System.Text.Json;
using Unccd.Results;
using Unccd.Results.Checking;
using Unccd.Results.Datasets;
using Unccd.Results.Serialization;

// The embedded report from end to end: data, types, identities, findings, messages, JSON.
var report = PublishedReports.IccdCric18Doc3;
var result = report.Check();
foreach (var finding in result.Errors)
    Console.WriteLine(finding.Message);

using var json = new MemoryStream();
using (var writer = new Utf8JsonWriter(json))
{
    CheckResultJson.WriteStart(writer);
    CheckResultJson.WriteDocument(writer, "ICCD/CRIC(18)/3", result, error: null, OfficialLanguage.English);
    CheckResultJson.WriteEnd(writer);
}

using var read = JsonDocument.Parse(json.ToArray());
var written = read.RootElement.GetProperty("documents")[0].GetProperty("findings").GetArrayLength();
var untold = OfficialLanguage.All.Count(language => result.Findings.Any(finding => finding.Message.ToString(language).Length == 0));

// Table 3: 13 604 of 68 400 is 19.9 per cent, and 20.0 is printed (published as such, ICCD/CRIC(18)/3, table 3).
var travel = result.Errors.Any(finding => finding is { Expected: 19.9m, Place.Table: 3 });
Console.WriteLine($"{result.HoldingCount} of {result.CheckedCount} identities hold; {result.Errors.Count()} errors; {Encoding.UTF8.GetCharCount(json.ToArray())} characters of JSON.");
return !result.IsConsistent && travel && written == result.Findings.Count && untold == 0 ? 0 : 1;
