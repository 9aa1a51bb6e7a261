using Unccd.Results;

namespace CheckReport;

/// <summary>Writes outcomes to standard output as they come, so that memory does not grow with their number.</summary>
internal abstract class ResultWriter(OfficialLanguage language) : IDisposable
{
    protected OfficialLanguage Language { get; } = language;

    public static ResultWriter Create(ParsedCommandLine line, Stream output) => line switch
    {
        { FromStandardInput: true } => new JsonLinesWriter(output, line.Language),
        { Format: OutputFormat.Json } => new JsonResultWriter(output, line.Language),
        { Format: OutputFormat.Html } => new HtmlResultWriter(output, line.Language),
        { Format: OutputFormat.Corrigendum } => new CorrigendumResultWriter(output, line.Language),
        _ => new TextResultWriter(output, line.Language),
    };

    public virtual void Start()
    {
    }

    public abstract void Write(DocumentOutcome outcome);

    public virtual void End()
    {
    }

    public abstract void Dispose();

    protected static StreamWriter TextOn(Stream output) => new(output, new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
}
