namespace Unccd.Results.Structure;

/// <summary>What the label of a row says.</summary>
internal sealed class GridLabel
{
    public GridLabel(string label, bool isBold, int indent)
    {
        Folded = TableWords.Fold(label);
        IsBold = isBold;
        Indent = indent;
        IsTotal = TableWords.IsTotal(Folded);
        IsWeakTotal = !IsTotal && (isBold || TableWords.IsWeak(Folded));
        IsLess = TableWords.IsLess(Folded);
        IsBalance = TableWords.IsBalance(Folded) || TableWords.IsWeak(Folded) || TableWords.IsClosing(Folded);
        IsOutflow = TableWords.IsOutflow(Folded) && !IsBalance;
        IsOfWhich = TableWords.IsOfWhich(Folded);
        IsCount = TableWords.IsCount(Folded);
        IsMoney = TableWords.IsMoney(Folded);
        IsSupportCost = TableWords.IsSupportCost(Folded);
        Formula = LabelFormula.Parse(Folded);
        Key = LabelFormula.KeyOf(Folded);
    }

    /// <summary>The label as words are compared.</summary>
    public string Folded { get; }

    public bool IsBold { get; }

    public int Indent { get; }

    public bool IsTotal { get; }

    public bool IsWeakTotal { get; }

    public bool IsLess { get; }

    /// <summary>Whether it names what is left of something.</summary>
    public bool IsBalance { get; }

    public bool IsOutflow { get; }

    public bool IsOfWhich { get; }

    public bool IsCount { get; }

    public bool IsMoney { get; }

    public bool IsSupportCost { get; }

    /// <summary>The keys that the label says it is the sum of ("Total (A+B+C)"); null where it says nothing.</summary>
    public LabelFormula? Formula { get; }

    /// <summary>The key by which formulas name the row ("a" of "A. Appropriations"); null where it has none.</summary>
    public string? Key { get; }
}
