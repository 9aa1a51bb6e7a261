using System.Numerics;
using System.Text.Json;
using Unccd.Results.Checking;
using Unccd.Results.Diagnosis;
using Unccd.Results.Identities;
using Unccd.Results.Tables;

namespace Unccd.Results.Serialization;

public static partial class CheckResultJson
{
    private static void WriteDiagnosis(Utf8JsonWriter writer, CheckResult? result, OfficialLanguage language)
    {
        var clusters = result?.Diagnosis?.Clusters ?? [];
        writer.WriteStartArray("explanations");
        foreach (var cluster in clusters)
        {
            foreach (var explanation in cluster.Explanations)
                WriteExplanation(writer, result!.Document, result.Diagnosis!.System, cluster, explanation, language);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("corrections");
        foreach (var cluster in clusters)
        {
            foreach (var explanation in cluster.Explanations)
            {
                foreach (var repair in explanation.Repairs)
                    WriteCorrection(writer, result!.Document, cluster.Number, explanation, repair);
            }
        }

        writer.WriteEndArray();
    }

    private static void WriteExplanation(Utf8JsonWriter writer, PrintedDocument document, CellSystem system, DiagnosisCluster cluster, Explanation explanation, OfficialLanguage language)
    {
        writer.WriteStartObject();
        writer.WriteNumber("cluster", cluster.Number);
        writer.WriteNumber("rank", explanation.Rank);
        WriteCells(writer, "cells", explanation.Cells);
        writer.WriteStartArray("causes");
        foreach (var cause in explanation.Causes)
        {
            writer.WriteStartObject();
            writer.WriteString("cause", cause.Kind.ToString());
            WriteCells(writer, "cells", cause.Cells);
            WriteCells(writer, "sources", cause.Sources);
            writer.WriteString("message", CauseDescription.Of(cause.Kind, cause.Cells, cause.Sources, document).ToString(language));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        WriteNumbers(writer, "doubted", explanation.Certificate.Doubted);
        writer.WriteBoolean("smallest", explanation.IsSmallest);
        writer.WriteNumber("lowerBound", cluster.LowerBound);
        writer.WriteBoolean("moreExist", cluster.MoreExist);
        writer.WritePropertyName("certificate");
        WriteCertificate(writer, system, explanation.Certificate);
        writer.WriteEndObject();
    }

    // Identities are named by their position, from 0, in the "identities" of all tables one after the other. Of the confirmed cells those are named that the bound rests on.
    private static void WriteCertificate(Utf8JsonWriter writer, CellSystem system, Certificate certificate)
    {
        writer.WriteStartObject();
        WriteCells(writer, "cells", certificate.Cells);
        writer.WriteBoolean("smallest", certificate.IsSmallest);
        writer.WriteNumber("costOfDoubt", certificate.CostOfDoubt);
        WriteCells(writer, "confirmed", certificate.Conflicts.SelectMany(conflict => conflict.Cells).Distinct().Order().Where(cell => system[cell].IsConfirmed));
        writer.WriteNumber("lowerBound", certificate.LowerBound);
        writer.WriteStartArray("conflicts");
        foreach (var conflict in certificate.Conflicts)
        {
            writer.WriteStartObject();
            writer.WriteStartArray("multipliers");
            foreach (var multiplier in conflict.Multipliers)
            {
                writer.WriteStartObject();
                writer.WriteNumber("identity", multiplier.Identity);
                writer.WriteBoolean("upperSide", multiplier.IsUpperSide);
                writer.WriteString("factor", Text(multiplier.Factor));
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            WriteCells(writer, "cells", conflict.Cells);
            if (!conflict.Modulus.IsZero)
                writer.WriteString("modulus", Text(conflict.Modulus));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        WriteValues(writer, "witness", certificate.Witness);
        WriteValues(writer, "wholeWitness", certificate.WholeWitness);
        WriteNumbers(writer, "doubted", certificate.Doubted);
        WriteNumbers(writer, "setAside", certificate.SetAside);
        writer.WriteEndObject();
    }

    private static void WriteValues(Utf8JsonWriter writer, string name, IEnumerable<CertificateValue> values)
    {
        writer.WriteStartArray(name);
        foreach (var value in values)
        {
            writer.WriteStartObject();
            writer.WritePropertyName("cell");
            WriteCell(writer, value.Cell, null);
            writer.WriteString("value", value.Denominator.IsOne ? Text(value.Numerator) : $"{Text(value.Numerator)}/{Text(value.Denominator)}");
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteCorrection(Utf8JsonWriter writer, PrintedDocument document, int cluster, Explanation explanation, Repair repair)
    {
        var place = FindingPlace.Of(document, repair.Place);
        writer.WriteStartObject();
        writer.WriteNumber("cluster", cluster);
        writer.WriteNumber("rank", explanation.Rank);
        WriteNumber(writer, "table", place.Table);
        writer.WriteString("row", place.Row);
        WriteNumber(writer, "rowIndex", place.RowIndex);
        writer.WriteString("column", place.Column);
        WriteNumber(writer, "columnIndex", place.ColumnIndex);
        writer.WriteString("printed", repair.Place.IsInText ? PrintedNumber.Plain(repair.Printed) : document[repair.Place].Text);
        writer.WriteString("proposed", PrintedNumber.Plain(repair.Proposed));
        writer.WriteStartArray("alternatives");
        foreach (var alternative in repair.Alternatives)
            writer.WriteStringValue(PrintedNumber.Plain(alternative));
        writer.WriteEndArray();
        writer.WriteString("cause", repair.Cause.ToString());
        writer.WriteBoolean("unique", repair.IsUnique);
        WriteEnds(writer, repair.Lowest, repair.Highest);
        writer.WriteStartArray("relations");
        foreach (var relation in explanation.Relations.Where(relation => relation.Contains(repair.Place)))
            WriteRelation(writer, relation);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteRelation(Utf8JsonWriter writer, ImpliedRelation relation)
    {
        writer.WriteStartObject();
        writer.WriteStartArray("terms");
        foreach (var term in relation.Terms)
        {
            writer.WriteStartObject();
            writer.WritePropertyName("cell");
            WriteCell(writer, term.Cell, null);
            writer.WriteString("coefficient", Text(term.Coefficient));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        WriteEnds(writer, relation.Lowest, relation.Highest);
        writer.WriteEndObject();
    }

    private static void WriteEnds(Utf8JsonWriter writer, decimal? lowest, decimal? highest)
    {
        writer.WriteString("lowest", lowest is { } low ? PrintedNumber.Plain(low) : null);
        writer.WriteString("highest", highest is { } high ? PrintedNumber.Plain(high) : null);
    }

    private static void WriteNumbers(Utf8JsonWriter writer, string name, IEnumerable<int> numbers)
    {
        writer.WriteStartArray(name);
        foreach (var number in numbers)
            writer.WriteNumberValue(number);
        writer.WriteEndArray();
    }

    private static string Text(BigInteger number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
