using FluentValidation;

namespace Unccd.Results.Benchmarks;

/// <summary>The same rules in FluentValidation: one for each identity.</summary>
internal sealed class RowsValidator : AbstractValidator<PlainRows>
{
    public RowsValidator(int rows)
    {
        for (var i = 0; i < rows; i++)
        {
            var row = i;
            RuleFor(system => system).Must(system => system.Holds(row)).WithMessage("The sum does not agree.");
        }
    }
}
