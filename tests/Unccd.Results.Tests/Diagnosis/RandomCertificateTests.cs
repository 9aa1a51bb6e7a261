using Unccd.Results.Diagnosis;

namespace Unccd.Results.Tests.Diagnosis;

/// <summary>Certificates of small random systems of every kind.</summary>
public class RandomCertificateTests
{
    [Theory]
    [InlineData(1, 3000)]
    [InlineData(2, 3000)]
    public void Every_one_is_accepted(int seed, int count)
    {
        var random = new Random(seed);
        var complaints = new List<string>();
        for (var i = 0; i < count; i++)
        {
            var (system, options) = MixedSystems.Make(random);
            var diagnosis = Localisation.Diagnose(system, options);
            foreach (var explanation in diagnosis.Clusters.SelectMany(cluster => cluster.Explanations))
            {
                if (CertificateVerifier.Verify(system, explanation.Certificate, options) is { } message)
                    complaints.Add($"system {i}: {explanation}: {message}");
            }
        }

        complaints.Should().BeEmpty();
    }

    [Theory]
    [InlineData(3, 1500)]
    public void Every_mutated_one_is_rejected(int seed, int count)
    {
        var random = new Random(seed);
        var accepted = new List<string>();
        for (var i = 0; i < count; i++)
        {
            var (system, options) = MixedSystems.Make(random);
            foreach (var explanation in Localisation.Diagnose(system, options).Clusters.SelectMany(cluster => cluster.Explanations.Take(2)))
            {
                accepted.AddRange(new CertificateMutations(system, explanation.Certificate).All()
                    .Where(mutation => CertificateVerifier.Verify(system, mutation.Certificate, options) is null).Select(mutation => $"system {i}: {explanation}: {mutation.Name}"));
            }
        }

        accepted.Should().BeEmpty();
    }
}
