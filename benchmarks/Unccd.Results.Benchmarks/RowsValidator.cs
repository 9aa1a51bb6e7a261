using FluentValidation;
using Unccd.Results.Identities;

namespace Unccd.Results.Benchmarks;

/// <summary>A sum as a user of FluentValidation would model it.</summary>
internal sealed record PrintedSum(decimal Total, IReadOnlyList<PrintedItem> Items);

/// <summary>An item of a sum: 1 where it is added, −1 where it is subtracted.</summary>
internal readonly record struct PrintedItem(int Sign, decimal Value);

/// <summary>All sums of a report.</summary>
internal sealed record PrintedSums(IReadOnlyList<PrintedSum> Sums)
{
    public static PrintedSums Of(CellSystem system) => new([.. system.Identities.Select(identity => new PrintedSum(
        system[identity.Target].Figure.Value!.Value, [.. identity.Terms.Select(term => new PrintedItem((int)term.Sign, system[term.Cell].Figure.Value!.Value))]))]);
}

/// <summary>The same rules in FluentValidation, written the way its documentation does: a rule for a sum, applied to each of them.</summary>
internal sealed class RowsValidator : AbstractValidator<PrintedSums>
{
    public RowsValidator() => RuleForEach(report => report.Sums).SetValidator(new SumValidator());

    private sealed class SumValidator : AbstractValidator<PrintedSum>
    {
        public SumValidator() => RuleFor(sum => sum.Total).Equal(sum => sum.Items.Sum(item => item.Sign * item.Value)).WithMessage("The sum does not agree.");
    }
}
