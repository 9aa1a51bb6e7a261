using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Unccd.Results.Framework;
using Unccd.Results.Reports;

namespace Unccd.Results.Serialization;

/// <summary>Writes performance reports and results frameworks as JSON, and reads them back equal.</summary>
/// <remarks>
/// The same report gives the same text, on one line. Every figure is written as printed, with kind, value and unit, so nothing depends on how a reader parses numbers;
/// the roles of rows and columns are written, too, so a reading given by hand survives.
/// </remarks>
public static class ReportJson
{
    /// <summary>The number of the layout, written as "schema". Fields may be added to a layout; none is renamed.</summary>
    public const int Schema = 1;

    private static readonly ReportFileJson Context = new(new JsonSerializerOptions(ReportFileJson.Default.Options)
    {
        // The text is JSON in a file, not in a web page: Chinese labels stay legible.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <summary>A report as JSON.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static string Write(PerformanceReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return JsonSerializer.Serialize(ReportFileWriter.Of(report), Context.ReportFile);
    }

    /// <summary>A framework as JSON.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="framework"/> is null.</exception>
    public static string Write(ResultsFramework framework)
    {
        ArgumentNullException.ThrowIfNull(framework);
        return JsonSerializer.Serialize(ReportFileWriter.Of(framework), Context.FrameworkFile);
    }

    /// <summary>Reads a report that <see cref="Write(PerformanceReport)"/> wrote.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="FormatException">The text is no JSON, not of this schema, or describes no whole report; the message says what was found.</exception>
    public static PerformanceReport ReadReport(string json)
    {
        var file = Parse(json, Context.ReportFile);
        return file.Schema == Schema
            ? Build(file, ReportFileReader.ToReport)
            : throw new FormatException($"The JSON of the report has schema {file.Schema}: expected {Schema}.");
    }

    /// <summary>Reads a framework that <see cref="Write(ResultsFramework)"/> wrote.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="FormatException">The text is no JSON or describes no whole framework; the message says what was found.</exception>
    public static ResultsFramework ReadFramework(string json) => Build(Parse(json, Context.FrameworkFile), ReportFileReader.ToFramework);

    private static T Parse<T>(string json, JsonTypeInfo<T> type)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            return JsonSerializer.Deserialize(json, type) ?? throw new FormatException("The JSON is null: expected an object.");
        }
        catch (JsonException exception)
        {
            throw new FormatException($"The JSON cannot be read at {exception.Path ?? "its beginning"}, line {exception.LineNumber + 1}: expected what {nameof(ReportJson)} writes.", exception);
        }
    }

    private static TResult Build<TFile, TResult>(TFile file, Func<TFile, TResult> build)
    {
        try
        {
            return build(file);
        }
        catch (Exception exception) when (exception is ArgumentException or NullReferenceException)
        {
            // A list or object that the file lacks is null here; what is missing was worth no check of its own in each of twenty places.
            throw new FormatException($"The JSON describes no whole shape. {(exception is ArgumentException ? exception.Message : "A part of it is missing.")}", exception);
        }
    }
}
