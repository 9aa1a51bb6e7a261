using System.Text;
using CheckReport;
using Unccd.Results.Checking;
using Unccd.Results.Serialization;

var commandLine = new CommandLine();
var line = commandLine.Parse(args);
if (line.UsageError is { } usageError)
    return Refuse($"CheckReport: {usageError}");
try
{
    return (int)Run();
}
catch (IOException)
{
    // Whoever read standard output has closed it: there is nobody left to tell.
    return (int)ExitStatus.Consistent;
}

ExitStatus Run()
{
    using var output = Console.OpenStandardOutput();
    if (line.Help || line.Version)
    {
        using var text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        if (line.Help)
            commandLine.WriteHelp(text);
        else
            text.Write($"{typeof(Program).Assembly.GetName().Version?.ToString(3)}\n");
        return ExitStatus.Consistent;
    }

    if (!TryReadAccepted(out var accepted) || !TryReadOther(out var other))
        return ExitStatus.BadInput;
    var checker = new Checker(line, accepted, other);
    using var buffered = new BufferedStream(output, 1 << 16);
    using var writer = ResultWriter.Create(line, buffered);
    var status = ExitStatus.Consistent;
    writer.Start();
    foreach (var outcome in Outcomes(checker))
    {
        foreach (var problem in outcome.Problems)
            Console.Error.WriteLine($"{outcome.Source}: {problem.Message.ToString(line.Language)}");
        writer.Write(outcome);
        status = outcome.Status > status ? outcome.Status : status;
    }

    writer.End();
    buffered.Flush();
    return status;
}

IEnumerable<DocumentOutcome> Outcomes(Checker checker)
{
    if (line is { Files.Count: 0, FromStandardInput: false })
    {
        yield return checker.CheckEmbedded();
        yield break;
    }

    foreach (var file in line.Files)
        yield return checker.CheckFile(file);
    if (!line.FromStandardInput)
        yield break;
    using var input = new StreamReader(Console.OpenStandardInput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    while (input.ReadLine() is { } path)
    {
        if (path.Length > 0)
            yield return checker.CheckFile(path);
    }
}

bool TryReadAccepted(out AcceptedFindings? accepted)
{
    accepted = null;
    if (line.Accept is not { } path)
        return true;
    try
    {
        using var file = File.OpenRead(path);
        accepted = AcceptedFindings.Read(file);
        return true;
    }
    catch (Exception exception) when (exception is FormatException or IOException or UnauthorizedAccessException)
    {
        Refuse($"{path}: {exception.Message}");
        return false;
    }
}

bool TryReadOther(out CheckResult? other)
{
    other = null;
    if (line.Compare is not { } path)
        return true;
    var outcome = new Checker(line, null, null).CheckFile(path);
    foreach (var problem in outcome.Problems)
        Refuse($"{path}: {problem.Message.ToString(line.Language)}");
    other = outcome.Result;
    return outcome.Problems.Count == 0;
}

static int Refuse(string message)
{
    Console.Error.WriteLine(message);
    return (int)ExitStatus.BadInput;
}
