using System.Diagnostics;

namespace Unccd.Results.Documents.Tests.Made;

/// <summary>Programs that make real documents; a test that needs one says so where it is not installed.</summary>
internal static class Tools
{
    /// <summary>Converts a file with pandoc or LibreOffice and gives the bytes of the result.</summary>
    public static byte[] Convert(string tool, string content, string from, string to)
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var source = Path.Combine(folder.FullName, $"made.{from}");
            var target = Path.Combine(folder.FullName, $"made.{to}");
            File.WriteAllText(source, content);
            if (tool == "pandoc")
                Run("pandoc", folder.FullName, [source, "-o", target, .. to == "md" ? ["-t", "gfm"] : Array.Empty<string>()]);
            else
                Run("soffice", folder.FullName, [$"-env:UserInstallation=file://{folder.FullName}/profile", "--headless", .. from == "csv" ? ["--infilter=CSV:44,34,76"] : Array.Empty<string>(), "--convert-to", to == "docx" ? "docx:MS Word 2007 XML" : to, "--outdir", folder.FullName, source]);
            return File.ReadAllBytes(target);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Run(string tool, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(tool, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        Process process;
        try
        {
            process = Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip($"{tool} is not installed.");
            return;
        }

        using (process)
        {
            var error = process.StandardError.ReadToEndAsync();
            process.StandardOutput.ReadToEnd();
            if (!process.WaitForExit(120_000))
                process.Kill(entireProcessTree: true);
            process.ExitCode.Should().Be(0, error.GetAwaiter().GetResult());
        }
    }
}
