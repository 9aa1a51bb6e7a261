namespace Unccd.Results.Documents;

/// <summary>The kind of a document, known by its content.</summary>
public enum DocumentKind
{
    /// <summary>None that is read.</summary>
    Unknown,

    /// <summary>Plain text or Markdown: cells separated by tabs, pipes, or two spaces and more.</summary>
    Text,

    /// <summary>Values separated by commas, semicolons, tabs or pipes (RFC 4180).</summary>
    Csv,

    /// <summary>HTML.</summary>
    Html,

    /// <summary>Office Open XML text (.docx).</summary>
    Docx,

    /// <summary>Office Open XML spreadsheet (.xlsx).</summary>
    Xlsx,
}
