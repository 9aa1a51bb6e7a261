namespace Unccd.Results.Identities;

/// <summary>What is special about a cell's interval or an identity's tolerance, and about an identity.</summary>
[Flags]
internal enum CellKernelFlags : byte
{
    None = 0,
    LowerIsOpen = 1,
    UpperIsOpen = 2,
    NoLower = 4,
    NoUpper = 8,
    NotApplicable = 16,
    ShareOfZero = 32,
    Share = 64,
}
