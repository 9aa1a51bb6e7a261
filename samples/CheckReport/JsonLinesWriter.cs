using System.Text.Json;
using Unccd.Results;
using Unccd.Results.Serialization;

namespace CheckReport;

/// <summary>One JSON object a line for each document, flushed at once.</summary>
internal sealed class JsonLinesWriter(Stream output, OfficialLanguage language) : ResultWriter(language)
{
    private readonly Utf8JsonWriter json = new(output, JsonResultWriter.Options(indented: false));

    public override void Write(DocumentOutcome outcome)
    {
        json.Reset();
        CheckResultJson.WriteDocument(json, outcome.Source, outcome.Result, outcome.Problems is [var first, ..] ? first : null, Language);
        json.Flush();
        output.WriteByte((byte)'\n');
        output.Flush();
    }

    public override void Dispose() => json.Dispose();
}
