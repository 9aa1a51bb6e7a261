namespace Unccd.Results.Budgets;

/// <summary>An amount moved from one appropriation line to another.</summary>
/// <remarks>Immutable; equal by content.</remarks>
/// <param name="From">The name of the line that gives.</param>
/// <param name="To">The name of the line that receives.</param>
/// <param name="Amount">The amount, above zero.</param>
public sealed record Transfer(string From, string To, Euro Amount);
