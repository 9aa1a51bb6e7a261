using System.Text;

namespace Unccd.Results.Documents.Plain;

/// <summary>Finds the encoding of a text: by its byte order mark, as UTF-8 or UTF-16 by its bytes, else as the code page in which it looks least strange.</summary>
internal static class TextDecoding
{
    private const int Sample = 64 * 1024;

    /// <summary>The text without byte order mark, or null where the bytes are no text.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("\uFEFF"u8))
            return Checked(Encoding.UTF8.GetString(bytes[3..]));
        if (bytes is [0xFF, 0xFE, ..])
            return Checked(Encoding.Unicode.GetString(bytes[2..]));
        if (bytes is [0xFE, 0xFF, ..])
            return Checked(Encoding.BigEndianUnicode.GetString(bytes[2..]));
        if (LooksLikeUtf16(bytes, 1))
            return Checked(Encoding.Unicode.GetString(bytes));
        if (LooksLikeUtf16(bytes, 0))
            return Checked(Encoding.BigEndianUnicode.GetString(bytes));
        if (IsUtf8(bytes))
            return Checked(Encoding.UTF8.GetString(bytes));
        return IsBinary(bytes) ? null : InCodePage(bytes);
    }

    private static string? Checked(string text)
    {
        var sample = text.AsSpan(0, Math.Min(text.Length, Sample));
        var strange = 0;
        foreach (var c in sample)
            strange += IsStrange(c) ? 1 : 0;
        return strange * 200 > sample.Length ? null : text;
    }

    private static bool IsStrange(char c) => c is '\uFFFD' or < ' ' and not ('\t' or '\n' or '\r' or '\f' or '\v' or '\u001A');

    private static bool LooksLikeUtf16(ReadOnlySpan<byte> bytes, int zeroAt)
    {
        if (bytes.Length < 4 || bytes.Length % 2 != 0)
            return false;
        var pairs = Math.Min(bytes.Length, Sample) / 2;
        var zeros = 0;
        var others = 0;
        for (var i = 0; i < pairs; i++)
        {
            zeros += bytes[(2 * i) + zeroAt] == 0 ? 1 : 0;
            others += bytes[(2 * i) + 1 - zeroAt] == 0 ? 1 : 0;
        }

        return zeros * 10 > pairs * 4 && others == 0;
    }

    // A multi-byte character may be cut at the end of a file that was cut.
    private static bool IsUtf8(ReadOnlySpan<byte> bytes)
    {
        for (var cut = 0; cut < 4 && cut < bytes.Length; cut++)
        {
            if (System.Text.Unicode.Utf8.IsValid(bytes[..^cut]))
                return true;
        }

        return bytes.Length == 0;
    }

    private static bool IsBinary(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, Sample)];
        var control = 0;
        foreach (var b in sample)
            control += b is < 0x20 and not (0x09 or 0x0A or 0x0D or 0x0C or 0x0B or 0x1A) ? 1 : 0;
        return control * 200 > sample.Length;
    }

    private static string? InCodePage(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, Sample)];

        // A few broken characters in a text that is UTF-8 otherwise stay a few broken characters.
        var asUtf8 = Encoding.UTF8.GetString(sample);
        var broken = asUtf8.Count(c => c == '\uFFFD');
        if (broken * 10 < asUtf8.Count(c => c > '\u007F'))
            return Checked(Encoding.UTF8.GetString(bytes));
        var best = (Text: (Encoding?)null, Score: int.MinValue);
        foreach (var page in (int[])[1252, 1251, 54936, 1256])
        {
            var encoding = CodePagesEncodingProvider.Instance.GetEncoding(page);
            if (encoding is null)
                continue;
            var score = Score(encoding.GetString(sample), page);
            if (score > best.Score)
                best = (encoding, score);
        }

        return best.Text is null ? null : Checked(best.Text.GetString(bytes));
    }

    // What a language of the code page writes counts for it, what no language writes counts against it.
    private static int Score(string text, int page)
    {
        var score = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c <= '\u007F')
                continue;
            var isLetterBefore = i > 0 && char.IsLetter(text[i - 1]);
            score += page switch
            {
                1251 when c is >= '\u0410' and <= '\u044F' => isLetterBefore && char.IsLower(text[i - 1]) && char.IsUpper(c) ? -3 : isLetterBefore && text[i - 1] > '\u007F' ? 3 : 1,
                1256 when c is >= '\u0620' and <= '\u064A' => isLetterBefore && text[i - 1] > '\u007F' ? 2 : 0,
                54936 when c is >= '\u4E00' and <= '\u9FA5' => 4,
                1252 when "éèàùâêîôûçëïüñóíáúÉÈÀÇ¿¡«»–—’‘“”€°·ºª\u00A0".Contains(c, StringComparison.Ordinal) => isLetterBefore && text[i - 1] > '\u007F' ? -2 : 3,
                _ => c is '\u00A0' or '–' or '—' or '’' or '“' or '”' or '«' or '»' or '№' or '，' or '。' or '、' or '（' or '）' ? 1 : -4,
            };
        }

        return score;
    }
}
