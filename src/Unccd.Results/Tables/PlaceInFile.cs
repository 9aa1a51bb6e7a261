using System.Text.RegularExpressions;
using Unccd.Results.Messages;

namespace Unccd.Results.Tables;

/// <summary>Says in any language where in a file something stands, from the words that readers write down while they read.</summary>
internal static partial class PlaceInFile
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>"line 6" or "table 2, row 3" as a message; anything else (a cell of a sheet, a part of a package) is a name and stays as it is.</summary>
    public static object Of(string origin)
    {
        if (Line().Match(origin) is { Success: true } line)
            return new Message(MessageCode.OriginLine, new MessageArgument("line", line.Groups["line"].Value));
        if (Table().Match(origin) is not { Success: true } table)
            return origin;
        var number = new MessageArgument("table", table.Groups["table"].Value);
        return table.Groups["row"] is { Success: true } row
            ? new Message(MessageCode.OriginTableRow, number, new("row", row.Value))
            : new Message(MessageCode.OriginTable, number);
    }

    [GeneratedRegex("^line (?<line>[0-9]{1,9})$", Options)]
    private static partial Regex Line();

    [GeneratedRegex("^table (?<table>[0-9]{1,9})(?:, row (?<row>[0-9]{1,9}))?$", Options)]
    private static partial Regex Table();
}
