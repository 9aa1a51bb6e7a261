using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using Unccd.Results.Documents.Csv;
using Unccd.Results.Documents.Docx;
using Unccd.Results.Documents.Html;
using Unccd.Results.Documents.Layout;
using Unccd.Results.Documents.Packed;
using Unccd.Results.Documents.Plain;
using Unccd.Results.Documents.Xlsx;
using Unccd.Results.Tables;

namespace Unccd.Results.Documents;

/// <summary>Reads documents with tables. The kind is known by content, never by name.</summary>
/// <remarks>Stateless, so safe for use by any number of threads. No content of a file makes it throw: what cannot be read is in <see cref="DocumentReading.Problems"/>.</remarks>
public static class DocumentReader
{
    /// <summary>Reads a document from memory.</summary>
    /// <param name="content">The bytes of the file.</param>
    /// <param name="source">What the document is to be called: the path as the user gave it.</param>
    /// <param name="options">The limits; <see cref="DocumentReaderOptions.Default"/> for null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    public static DocumentReading Read(ReadOnlyMemory<byte> content, string source, DocumentReaderOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        options ??= DocumentReaderOptions.Default;
        if (content.Length > options.MaxBytes)
            return Refused(InputProblem.LimitExceeded("", $"{content.Length}", options.MaxBytes, nameof(options.MaxBytes)));
        if (content.IsEmpty)
            return Refused(InputProblem.EmptyFile);
        if (KindFinder.Refuse(content.Span) is { } refusal)
            return Refused(refusal);
        var blocks = new List<SourceBlock>();
        var problems = new List<InputProblem>();
        var kind = DocumentKind.Unknown;
        try
        {
            if (KindFinder.IsZip(content.Span))
                ReadPacked(content, options, blocks, problems, ref kind);
            else
                ReadText(content.Span, options, blocks, ref kind);
        }
        catch (ReadingStopped stopped)
        {
            problems.Add(stopped.Problem);
        }
        catch (RegexMatchTimeoutException)
        {
            problems.Add(InputProblem.BinaryFile);
        }

        return blocks.Count == 0 && problems.Count > 0
            ? new DocumentReading(null, kind, problems, [])
            : new DocumentBuilder(options).Build(source, kind, blocks, problems);
    }

    /// <summary>Reads a document from a stream, from where it stands to its end; the stream stays open.</summary>
    /// <param name="content">The stream.</param>
    /// <param name="source">What the document is to be called: the path as the user gave it.</param>
    /// <param name="options">The limits; <see cref="DocumentReaderOptions.Default"/> for null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> or <paramref name="source"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static DocumentReading Read(Stream content, string source, DocumentReaderOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(source);
        options ??= DocumentReaderOptions.Default;
        using var memory = new MemoryStream();
        var buffer = new byte[81920];
        int count;
        while (memory.Length <= options.MaxBytes && (count = content.Read(buffer, 0, buffer.Length)) > 0)
            memory.Write(buffer, 0, count);
        return Read(memory.GetBuffer().AsMemory(0, (int)memory.Length), source, options);
    }

    /// <summary>Reads a document from a stream, from where it stands to its end; the stream stays open.</summary>
    /// <param name="content">The stream.</param>
    /// <param name="source">What the document is to be called: the path as the user gave it.</param>
    /// <param name="options">The limits; <see cref="DocumentReaderOptions.Default"/> for null.</param>
    /// <param name="cancellationToken">Stops the reading of the stream.</param>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> or <paramref name="source"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static async Task<DocumentReading> ReadAsync(Stream content, string source, DocumentReaderOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(source);
        options ??= DocumentReaderOptions.Default;
        using var memory = new MemoryStream();
        var buffer = new byte[81920];
        int count;
        while (memory.Length <= options.MaxBytes && (count = await content.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0)
            await memory.WriteAsync(buffer.AsMemory(0, count), cancellationToken).ConfigureAwait(false);
        cancellationToken.ThrowIfCancellationRequested();
        return Read(memory.GetBuffer().AsMemory(0, (int)memory.Length), source, options);
    }

    /// <summary>Reads a file; one that is missing or may not be read is a problem of the reading, as bad content is.</summary>
    /// <param name="path">The path, which is also what the document is called.</param>
    /// <param name="options">The limits; <see cref="DocumentReaderOptions.Default"/> for null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    public static DocumentReading ReadFile(string path, DocumentReaderOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        try
        {
            if (Directory.Exists(path))
                return Refused(InputProblem.UnreadableFile("it is a folder"));
            if (!File.Exists(path))
                return Refused(InputProblem.NoFile);
            using var stream = File.OpenRead(path);
            return Read(stream, path, options);
        }
        catch (IOException)
        {
            return Refused(InputProblem.UnreadableFile("the system cannot read it"));
        }
        catch (UnauthorizedAccessException)
        {
            return Refused(InputProblem.UnreadableFile("access denied"));
        }
    }

    private static void ReadPacked(ReadOnlyMemory<byte> content, DocumentReaderOptions options, List<SourceBlock> blocks, List<InputProblem> problems, ref DocumentKind kind)
    {
        var bytes = MemoryMarshal.TryGetArray(content, out var segment) && segment.Offset == 0 ? segment.Array! : content.ToArray();
        using var file = PackedFile.Open(bytes, content.Length, options);
        kind = file.Kind == "DOCX" ? DocumentKind.Docx : DocumentKind.Xlsx;
        try
        {
            if (kind == DocumentKind.Docx)
                DocxReader.Read(file, options, blocks, problems);
            else
                XlsxReader.Read(file, options, blocks, problems);
        }
        catch (Exception exception) when (PackedFile.IsDamage(exception))
        {
            problems.Add(InputProblem.DamagedFile(file.Kind));
        }
    }

    private static void ReadText(ReadOnlySpan<byte> content, DocumentReaderOptions options, List<SourceBlock> blocks, ref DocumentKind kind)
    {
        var text = TextDecoding.Decode(content) ?? throw new ReadingStopped(InputProblem.BinaryFile);
        if (string.IsNullOrWhiteSpace(text))
            throw new ReadingStopped(InputProblem.EmptyFile);
        if (HtmlDocumentReader.Recognises(text))
        {
            kind = DocumentKind.Html;
            HtmlDocumentReader.Read(text, options, blocks);
            return;
        }

        kind = DocumentKind.Text;

        if (HtmlDocumentReader.HasTable(text))
        {
            ReadMixed(text, options, blocks);
            return;
        }

        var plain = PlainTextReader.Read(text, options);
        if (!plain.Exists(block => block is SourceGrid) && CsvReader.FindSeparator(text) is { } separator)
        {
            kind = DocumentKind.Csv;
            blocks.AddRange(CsvReader.Read(text, separator, new CellBudget(options), options.MaxTextLength));
            return;
        }

        blocks.AddRange(plain);
    }

    // Markdown writes a table that pipes cannot express in tags.
    private static void ReadMixed(string text, DocumentReaderOptions options, List<SourceBlock> blocks)
    {
        var at = 0;
        foreach (var table in HtmlDocumentReader.Tables(text))
        {
            blocks.AddRange(PlainTextReader.Read(text[at..table.Start.Value], options, text.AsSpan(0, at).Count('\n')));
            HtmlDocumentReader.Read(text[table], options, blocks);
            at = table.End.Value;
        }

        blocks.AddRange(PlainTextReader.Read(text[at..], options, text.AsSpan(0, at).Count('\n')));
    }

    private static DocumentReading Refused(InputProblem problem) => new(null, DocumentKind.Unknown, [problem], []);
}
