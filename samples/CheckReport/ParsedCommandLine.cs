using Unccd.Results;

namespace CheckReport;

/// <summary>What the user asked for.</summary>
internal sealed record ParsedCommandLine
{
    public string? UsageError { get; init; }

    public IReadOnlyList<string> Files { get; init; } = [];

    public OutputFormat Format { get; init; }

    public OfficialLanguage Language { get; init; } = OfficialLanguage.English;

    public bool AsPrinted { get; init; }

    public string? Compare { get; init; }

    public string? Accept { get; init; }

    public bool FromStandardInput { get; init; }

    public bool Help { get; init; }

    public bool Version { get; init; }
}
