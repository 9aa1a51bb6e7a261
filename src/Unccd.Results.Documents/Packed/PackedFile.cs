using System.IO.Compression;
using System.Text;
using System.Xml;
using Unccd.Results.Documents.Layout;
using Unccd.Results.Tables;

namespace Unccd.Results.Documents.Packed;

/// <summary>The parts of an Office Open XML file, read as streams within the limits; nothing is written anywhere and nothing outside is followed.</summary>
internal sealed class PackedFile : IDisposable
{
    private readonly ZipArchive archive;
    private readonly UnpackedBudget budget;
    private readonly DocumentReaderOptions options;

    // Small files unpack to this much without being suspect.
    private const long Floor = 10_000_000;

    private PackedFile(ZipArchive archive, int length, DocumentReaderOptions options)
    {
        this.archive = archive;
        this.options = options;
        budget = new UnpackedBudget(options, Math.Max(Floor, (long)length * options.MaxExpansion));
    }

    public string Kind { get; private init; } = "";

    /// <summary>Opens the file and finds out what it is.</summary>
    /// <exception cref="ReadingStopped">It is damaged, beyond the limits, or no document that is read.</exception>
    public static PackedFile Open(byte[] content, int length, DocumentReaderOptions options)
    {
        ZipArchive archive;
        var guess = GuessKind(content.AsSpan(0, length));
        try
        {
            archive = new ZipArchive(new MemoryStream(content, 0, length, writable: false), ZipArchiveMode.Read);
            if (archive.Entries.Count > options.MaxEntries)
            {
                var problem = InputProblem.LimitExceeded("", $"{archive.Entries.Count} entries", options.MaxEntries, nameof(options.MaxEntries));
                archive.Dispose();
                throw new ReadingStopped(problem);
            }
        }
        catch (Exception exception) when (IsDamage(exception))
        {
            throw new ReadingStopped(InputProblem.DamagedFile(guess));
        }

        var kind = FindKind(archive);
        if (kind is "DOCX" or "XLSX")
            return new PackedFile(archive, length, options) { Kind = kind };
        archive.Dispose();
        throw new ReadingStopped(InputProblem.OtherFormat(kind));
    }

    /// <summary>What a damaged packed file or part throws.</summary>
    public static bool IsDamage(Exception exception) =>
        exception is InvalidDataException or XmlException or IOException or NotSupportedException or ArgumentException or FormatException or OverflowException or InvalidOperationException or IndexOutOfRangeException;

    /// <summary>An XML part, or null where the file has none of that name.</summary>
    public XmlReader? OpenXml(string name)
    {
        var entry = Find(name);
        if (entry is null)
            return null;
        RefuseDocumentType(entry);
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            CheckCharacters = false,
            CloseInput = true,
        };
        return XmlReader.Create(new LimitedStream(entry.Open(), budget), settings);
    }

    /// <summary>Reads a whole part element by element.</summary>
    /// <param name="name">The name of the part; one that is not there is passed over.</param>
    /// <param name="onElement">Called with the reader at each start of an element; it may read on to the end of that element.</param>
    public void ForEach(string name, Action<XmlReader> onElement)
    {
        using var reader = OpenXml(name);
        while (reader?.Read() == true)
        {
            CheckDepth(reader, name);
            if (reader.NodeType == XmlNodeType.Element)
                onElement(reader);
        }
    }

    /// <exception cref="ReadingStopped">The elements are nested too deep.</exception>
    public void CheckDepth(XmlReader reader, string place)
    {
        if (reader.Depth > options.MaxNesting)
            throw new ReadingStopped(InputProblem.LimitExceeded(place, $"elements nested {reader.Depth} deep", options.MaxNesting, nameof(options.MaxNesting)));
    }

    public bool Has(string name) => Find(name) is not null;

    public void Dispose() => archive.Dispose();

    private ZipArchiveEntry? Find(string name) =>
        archive.GetEntry(name) ?? archive.Entries.FirstOrDefault(entry => entry.FullName.Replace('\\', '/').TrimStart('/').Equals(name, StringComparison.OrdinalIgnoreCase));

    private void RefuseDocumentType(ZipArchiveEntry entry)
    {
        var start = new byte[1024];
        using var stream = new LimitedStream(entry.Open(), budget);
        var count = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        if (start.AsSpan(0, count).IndexOf("<!DOCTYPE"u8) >= 0 || start.AsSpan(0, count).IndexOf(Encoding.Unicode.GetBytes("<!DOCTYPE")) >= 0)
            throw new ReadingStopped(InputProblem.DocumentTypeDeclared(entry.FullName));
    }

    private static string FindKind(ZipArchive archive)
    {
        foreach (var entry in archive.Entries)
        {
            var name = entry.FullName.Replace('\\', '/').TrimStart('/');
            if (name.Equals("word/document.xml", StringComparison.OrdinalIgnoreCase))
                return "DOCX";
            if (name.Equals("xl/workbook.xml", StringComparison.OrdinalIgnoreCase))
                return "XLSX";
            if (name.Equals("xl/workbook.bin", StringComparison.OrdinalIgnoreCase))
                return "XLSB";
            if (name.StartsWith("ppt/", StringComparison.OrdinalIgnoreCase))
                return "PPTX";
            if (name.Equals("content.xml", StringComparison.OrdinalIgnoreCase))
                return "OpenDocument";
            if (name.StartsWith("OEBPS/", StringComparison.Ordinal))
                return "EPUB";
        }

        return archive.Entries.Any(entry => entry.FullName.StartsWith("word/", StringComparison.OrdinalIgnoreCase)) ? "DOCX"
            : archive.Entries.Any(entry => entry.FullName.StartsWith("xl/", StringComparison.OrdinalIgnoreCase)) ? "XLSX"
            : "ZIP";
    }

    private static string GuessKind(ReadOnlySpan<byte> bytes) => bytes.IndexOf("word/"u8) >= 0 ? "DOCX" : bytes.IndexOf("xl/"u8) >= 0 ? "XLSX" : "ZIP";
}
