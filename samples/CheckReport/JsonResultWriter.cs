using System.Text.Encodings.Web;
using System.Text.Json;
using Unccd.Results;
using Unccd.Results.Serialization;

namespace CheckReport;

/// <summary>One JSON object with all documents.</summary>
internal sealed class JsonResultWriter(Stream output, OfficialLanguage language) : ResultWriter(language)
{
    private readonly Utf8JsonWriter json = new(output, Options(indented: true));

    /// <summary>LF on every platform, and no escapes where JSON needs none.</summary>
    public static JsonWriterOptions Options(bool indented) => new() { Indented = indented, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public override void Start() => CheckResultJson.WriteStart(json);

    public override void Write(DocumentOutcome outcome)
    {
        CheckResultJson.WriteDocument(json, outcome.Source, outcome.Result, outcome.Problems is [var first, ..] ? first : null, Language);
        json.Flush();
    }

    public override void End()
    {
        CheckResultJson.WriteEnd(json);
        json.Flush();
        output.WriteByte((byte)'\n');
        output.Flush();
    }

    public override void Dispose() => json.Dispose();
}
