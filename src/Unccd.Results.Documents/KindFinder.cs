using System.Text;
using Unccd.Results.Tables;

namespace Unccd.Results.Documents;

/// <summary>Knows the kind of a file by its first bytes.</summary>
internal static class KindFinder
{
    public static bool IsZip(ReadOnlySpan<byte> bytes) => bytes is [(byte)'P', (byte)'K', 3 or 5 or 7, 4 or 6 or 8, ..];

    /// <summary>Why a file of this kind is not read; null where it may be.</summary>
    public static InputProblem? Refuse(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("%PDF-"u8) || bytes[..Math.Min(bytes.Length, 1024)].IndexOf("%PDF-"u8) is > 0 and < 1024 && bytes.IndexOf((byte)0) >= 0)
            return InputProblem.Pdf;
        if (bytes is [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, ..])
            return bytes.IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0 ? InputProblem.EncryptedFile : InputProblem.OldOfficeFile;
        if (bytes.StartsWith("{\\rtf"u8))
            return InputProblem.OtherFormat("RTF");
        return null;
    }
}
