using Unccd.Results;
using Unccd.Results.Corrections;

namespace CheckReport;

/// <summary>The draft corrigendum of each document: its symbol, then a line for each correction of the likeliest reading.</summary>
internal sealed class CorrigendumResultWriter(Stream output, OfficialLanguage language) : ResultWriter(language)
{
    private readonly StreamWriter text = TextOn(output);

    public override void Write(DocumentOutcome outcome)
    {
        if (outcome.Result is not { Diagnosis: { } diagnosis } result)
            return;
        text.Write($"{result.Document}\n");
        foreach (var entry in Corrigendum.Draft(result.Document, diagnosis).Entries)
            text.Write($"{entry.LineWithAlternatives.ToString(Language)}\n");
        text.Flush();
    }

    public override void Dispose() => text.Dispose();
}
