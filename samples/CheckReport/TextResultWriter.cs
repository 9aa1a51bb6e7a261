using Unccd.Results;
using Unccd.Results.Display;

namespace CheckReport;

/// <summary>Text to be read: each document's tables with wrong cells marked, then its findings.</summary>
internal sealed class TextResultWriter(Stream output, OfficialLanguage language) : ResultWriter(language)
{
    private readonly StreamWriter text = TextOn(output);
    private bool isFirst = true;

    public override void Write(DocumentOutcome outcome)
    {
        if (outcome.Result is not { } result)
            return;
        if (!isFirst)
            text.Write('\n');
        isFirst = false;
        TextReport.Write(text, result, Language);
        text.Flush();
    }

    public override void Dispose() => text.Dispose();
}
