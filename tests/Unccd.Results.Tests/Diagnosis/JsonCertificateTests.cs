using System.Numerics;
using System.Text.Json;
using Unccd.Results.Checking;
using Unccd.Results.Datasets;
using Unccd.Results.Diagnosis;
using Unccd.Results.Serialization;
using Unccd.Results.Tables;

namespace Unccd.Results.Tests.Diagnosis;

/// <summary>Certificates as a stranger reads them from the JSON of a check.</summary>
public class JsonCertificateTests
{
    private static readonly CheckResult Result = PublishedReports.IccdCric18Doc3.Check();
    private static readonly JsonElement[] Explanations = [.. Written().GetProperty("explanations").EnumerateArray()];

    private static JsonElement Written()
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
            CheckResultJson.WriteDocument(writer, "x", Result, null, OfficialLanguage.English);
        return JsonDocument.Parse(stream.ToArray()).RootElement;
    }

    private static CellPlace Place(JsonElement cell)
    {
        var (row, column) = (cell.GetProperty("rowIndex").GetInt32(), cell.GetProperty("columnIndex").GetInt32());
        return cell.GetProperty("table").ValueKind == JsonValueKind.Null ? CellPlace.InText(row, column) : new CellPlace(cell.GetProperty("table").GetInt32(), row, column);
    }

    private static CellPlace[] Places(JsonElement parent, string name) => [.. parent.GetProperty(name).EnumerateArray().Select(Place)];

    private static int[] Numbers(JsonElement parent, string name) => [.. parent.GetProperty(name).EnumerateArray().Select(number => number.GetInt32())];

    private static BigInteger Number(string text) => BigInteger.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static IEnumerable<CertificateValue> Values(JsonElement parent, string name) =>
        from value in parent.GetProperty(name).EnumerateArray()
        let parts = value.GetProperty("value").GetString()!.Split('/')
        select new CertificateValue(Place(value.GetProperty("cell")), Number(parts[0]), parts.Length > 1 ? Number(parts[1]) : 1);

    private static Certificate Read(JsonElement json) => new(
        json.GetProperty("conflicts").EnumerateArray().Select(conflict => new CertificateConflict(
            conflict.GetProperty("multipliers").EnumerateArray().Select(one => new CertificateMultiplier(
                one.GetProperty("identity").GetInt32(), one.GetProperty("upperSide").GetBoolean(), Number(one.GetProperty("factor").GetString()!))),
            Places(conflict, "cells"),
            conflict.TryGetProperty("modulus", out var modulus) ? Number(modulus.GetString()!) : 0)),
        json.GetProperty("lowerBound").GetInt32(), json.GetProperty("costOfDoubt").GetInt32(), Places(json, "cells"), Numbers(json, "doubted"),
        Values(json, "witness"), Numbers(json, "setAside"), json.GetProperty("smallest").GetBoolean(), Values(json, "wholeWitness"));

    [Fact]
    public void Each_is_the_one_that_was_written() => Explanations.Select(explanation => Read(explanation.GetProperty("certificate"))).Should()
        .Equal(Result.Diagnosis!.Clusters.SelectMany(cluster => cluster.Explanations).Select(explanation => explanation.Certificate));

    [Fact]
    public void Each_is_accepted() => Explanations.Select(explanation => CertificateVerifier.Verify(Result.Diagnosis!.System, Read(explanation.GetProperty("certificate")))?.ToString())
        .Should().OnlyContain(complaint => complaint == null).And.NotBeEmpty();

    [Fact]
    public void Each_says_what_else_it_is_of() => Explanations.Should().OnlyContain(explanation =>
        Places(explanation, "cells").All(Places(explanation.GetProperty("certificate"), "cells").Contains)
        && (explanation.GetProperty("certificate").GetProperty("lowerBound").GetInt32() == explanation.GetProperty("lowerBound").GetInt32()
            || Places(explanation.GetProperty("certificate"), "cells").Length > Places(explanation, "cells").Length));

    [Fact]
    public void The_confirmed_cells_that_a_bound_rests_on_are_named()
    {
        var confirmed = Result.Diagnosis!.Clusters[0].Explanations[0].Cells.First();
        var result = PublishedReports.IccdCric18Doc3.Check(new CheckOptions { Confirmed = [confirmed] });
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
            CheckResultJson.WriteDocument(writer, "x", result, null, OfficialLanguage.English);
        JsonDocument.Parse(stream.ToArray()).RootElement.GetProperty("explanations").EnumerateArray().SelectMany(explanation => Places(explanation.GetProperty("certificate"), "confirmed")).Distinct()
            .Should().Equal(confirmed);
    }
}
