using Unccd.Results;
using Unccd.Results.Display;

namespace CheckReport;

/// <summary>One HTML page with a section for each document.</summary>
internal sealed class HtmlResultWriter(Stream output, OfficialLanguage language) : ResultWriter(language)
{
    private readonly StreamWriter text = TextOn(output);

    public override void Start() => HtmlReport.WriteStart(text, "CheckReport", Language);

    public override void Write(DocumentOutcome outcome)
    {
        if (outcome.Result is { } result)
            HtmlReport.WriteSection(text, result, Language);
        text.Flush();
    }

    public override void End()
    {
        HtmlReport.WriteEnd(text);
        text.Flush();
    }

    public override void Dispose() => text.Dispose();
}
