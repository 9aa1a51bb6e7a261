using System.CommandLine;
using System.CommandLine.Help;
using Unccd.Results;

namespace CheckReport;

/// <summary>The options and arguments of the program.</summary>
internal sealed class CommandLine
{
    private readonly Argument<string[]> files = new("FILE") { Description = "Documents to check, their kind known by content; without one the embedded ICCD/CRIC(18)/3.", Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<string> format = new("--format") { Description = "What to write.", DefaultValueFactory = _ => "text" };
    private readonly Option<string> language = new("--lang") { Description = "The language of messages.", DefaultValueFactory = _ => "en" };
    private readonly Option<bool> asPrinted = new("--as-printed") { Description = "Use no type: infer the structure of every table." };
    private readonly Option<string> compare = new("--compare") { Description = "Another language version or draft to compare with.", HelpName = "FILE" };
    private readonly Option<string> accept = new("--accept") { Description = "Findings that are known, as --format json writes them; they do not count for the exit status.", HelpName = "FILE" };
    private readonly Option<bool> standardInput = new("--stdin") { Description = "Read paths from standard input, one a line; write one JSON document a line." };
    private readonly RootCommand root = new("Checks performance reports and any table of figures: which cells are wrong, and what they should say.");

    public CommandLine()
    {
        // What begins with a hyphen is an option that does not exist; a file of such a name is given as ./-name.
        files.Validators.Add(result =>
        {
            if (result.Tokens.FirstOrDefault(token => token.Value.Length > 1 && token.Value[0] == '-') is { } unknown)
                result.AddError($"found the option '{unknown.Value}', expected one of {string.Join(", ", root.Options.Select(option => option.Name))}");
        });
        format.AcceptOnlyFromAmong("text", "json", "html", "corrigendum");
        language.AcceptOnlyFromAmong([.. OfficialLanguage.All.Select(one => one.Code)]);
        root.Add(files);
        foreach (var option in new Option[] { format, language, asPrinted, compare, accept, standardInput })
            root.Add(option);
    }

    /// <summary>Reads the arguments; a usage error is one line that says what was found and what was expected.</summary>
    public ParsedCommandLine Parse(string[] arguments)
    {
        var parsed = root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
            return new ParsedCommandLine { UsageError = string.Join(' ', parsed.Errors[0].Message.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)) };
        return new ParsedCommandLine
        {
            Files = parsed.GetValue(files) ?? [],
            Format = Enum.Parse<OutputFormat>(parsed.GetValue(format)!, ignoreCase: true),
            Language = OfficialLanguage.FromCode(parsed.GetValue(language)!),
            AsPrinted = parsed.GetValue(asPrinted),
            Compare = parsed.GetValue(compare),
            Accept = parsed.GetValue(accept),
            FromStandardInput = parsed.GetValue(standardInput),
            Help = parsed.GetResult(root.Options.OfType<HelpOption>().Single()) is not null,
            Version = parsed.GetResult(root.Options.OfType<VersionOption>().Single()) is not null,
        };
    }

    /// <summary>Writes the help.</summary>
    public void WriteHelp(TextWriter output) => root.Parse("--help").Invoke(new InvocationConfiguration { Output = output });
}
