using System.Text.Json;
using Unccd.Results.Checking;

namespace Unccd.Results.Serialization;

public static partial class CheckResultJson
{
    private static void WritePolicies(Utf8JsonWriter writer, CheckResult? result, OfficialLanguage language)
    {
        writer.WriteStartArray("policies");
        foreach (var check in result?.Policies ?? [])
            WritePolicy(writer, check, language);
        writer.WriteEndArray();
    }

    private static void WritePolicy(Utf8JsonWriter writer, PolicyCheck check, OfficialLanguage language)
    {
        writer.WriteStartObject();
        writer.WriteString("policy", check.Verdict.Policy);
        writer.WriteBoolean("verified", check.Verdict.IsVerified);
        writer.WriteNumber("table", check.Verdict.Table);
        writer.WriteString("basis", Name(check.Basis));
        WriteBoolean(writer, "kept", check.Verdict.IsKept);
        WriteBoolean(writer, "keptAsPrinted", check.AsPrinted.IsKept);
        writer.WriteString("message", check.Message.ToString(language));
        writer.WriteStartArray("transfers");
        foreach (var transfer in check.Verdict.Transfers?.Transfers ?? [])
        {
            writer.WriteStartObject();
            writer.WriteString("from", transfer.From);
            writer.WriteString("to", transfer.To);
            writer.WriteString("amount", PrintedNumber.Plain(transfer.Amount.Amount));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteBoolean(Utf8JsonWriter writer, string name, bool? value)
    {
        if (value is { } known)
            writer.WriteBoolean(name, known);
        else
            writer.WriteNull(name);
    }
}
