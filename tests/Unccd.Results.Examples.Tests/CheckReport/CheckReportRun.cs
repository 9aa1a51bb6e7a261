using System.Diagnostics;
using System.Text;

namespace Unccd.Results.Examples.Tests.CheckReport;

/// <summary>One run of the sample as a process, as a user starts it.</summary>
internal sealed record CheckReportRun(int Status, string Output, string Errors)
{
    public static CheckReportRun Of(params string[] arguments) => Of(null, arguments);

    public static CheckReportRun Of(string? input, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "CheckReport.dll"));
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new CheckReportRun(process.ExitCode, output, errors.GetAwaiter().GetResult());
    }

    /// <summary>A file that is deleted with the test.</summary>
    public static string File(string content)
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("check-report-").FullName, "report.txt");
        System.IO.File.WriteAllText(path, content);
        return path;
    }
}
