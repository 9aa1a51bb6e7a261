using System.Text.Json;
using Unccd.Results.Checking;

namespace Unccd.Results.Serialization;

public static partial class CheckResultJson
{
    private static void WriteDiagnosis(Utf8JsonWriter writer, CheckResult? result, OfficialLanguage language)
    {
        writer.WriteStartArray("explanations");
        writer.WriteEndArray();
        writer.WriteStartArray("corrections");
        writer.WriteEndArray();
    }
}
