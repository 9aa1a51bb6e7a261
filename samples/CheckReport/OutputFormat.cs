namespace CheckReport;

/// <summary>What is written to standard output.</summary>
internal enum OutputFormat
{
    Text,
    Json,
    Html,
    Corrigendum,
}
