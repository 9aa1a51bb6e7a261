namespace Unccd.Results.Diagnosis;

/// <summary>Branch and bound over the sets of elements that hit every conflict of one cluster, each leaf tested exactly; new conflicts are learned on the way.</summary>
/// <remarks>
/// Mutable; one search at a time. The order of branches is settled by conflicts and indices alone, so the same input gives the same result.
/// </remarks>
internal sealed class HittingSets(Func<int, int> costOf, Func<List<int>, Conflict?> test, int nodeLimit)
{
    /// <summary>The cost of an element that nothing may doubt.</summary>
    public const int Infinite = int.MaxValue / 4;

    private readonly List<int[]> conflicts = [];
    private readonly List<int> hits = [];
    private readonly Dictionary<int, List<int>> conflictsOf = [];
    private readonly HashSet<int> excluded = [];
    private readonly List<int> chosen = [];
    private readonly HashSet<int> used = [];
    private readonly List<int[]> found = [];
    private HashSet<int>? allowedOnly;
    private int cap;

    /// <summary>How many nodes the searches have visited.</summary>
    public int Nodes { get; private set; }

    /// <summary>Whether the node limit ended the last search.</summary>
    public bool IsExhausted => Nodes >= nodeLimit;

    /// <summary>Whether the last search stopped at its cap.</summary>
    public bool MoreExist { get; private set; }

    /// <summary>Ends the search at the next node.</summary>
    public bool IsStopped { get; set; }

    /// <summary>The elements of all conflicts.</summary>
    public IEnumerable<int> Elements => conflictsOf.Keys.Order();

    /// <summary>The elements of each conflict, in the order in which they were learned.</summary>
    public IReadOnlyList<int[]> Conflicts => conflicts;

    public void Learn(int[] elements)
    {
        var index = conflicts.Count;
        conflicts.Add(elements);
        var count = 0;
        foreach (var element in elements)
        {
            if (!conflictsOf.TryGetValue(element, out var list))
                conflictsOf.Add(element, list = []);
            list.Add(index);
            if (chosen.Contains(element))
                count++;
        }

        hits.Add(count);
    }

    /// <summary>The sets of exactly this cost that pass the test, given that none is cheaper; at most so many.</summary>
    /// <param name="cost">The cost.</param>
    /// <param name="limit">How many sets are wanted.</param>
    /// <param name="fixedElements">Elements that every set has, whatever they cost.</param>
    /// <param name="only">The elements that may be added to them; null for all.</param>
    public IReadOnlyList<int[]> Find(int cost, int limit, IEnumerable<int>? fixedElements = null, HashSet<int>? only = null)
    {
        (cap, allowedOnly) = (limit, only);
        MoreExist = false;
        found.Clear();
        foreach (var element in fixedElements ?? [])
            Push(element);
        Search(cost);
        while (chosen.Count > 0)
            Pop();
        excluded.Clear();
        return [.. found];
    }

    /// <summary>A cost below which no set hits every conflict: conflicts without a common element, each at its cheapest.</summary>
    public int LowerBound() => Packing();

    private void Search(int left)
    {
        if (Nodes >= nodeLimit || MoreExist || IsStopped)
            return;
        Nodes++;
        var (index, candidates) = Narrowest(left);
        if (index < 0)
        {
            if (test(chosen) is not { } conflict)
            {
                if (found.Count == cap)
                    MoreExist = true;
                else
                    found.Add([.. chosen.Order()]);
                return;
            }

            Learn(conflict.Elements);
            Search(left);
            return;
        }

        if (candidates.Count == 0 || Packing() > left)
            return;
        foreach (var element in candidates)
        {
            Push(element);
            Search(left - costOf(element));
            Pop();
            excluded.Add(element);
        }

        foreach (var element in candidates)
            excluded.Remove(element);
    }

    /// <summary>The conflict not hit yet with the fewest elements left to choose from, those that hit most other conflicts first; −1 where all are hit.</summary>
    private (int Index, List<int> Candidates) Narrowest(int left)
    {
        var (best, bestCount) = (-1, int.MaxValue);
        for (var i = 0; i < conflicts.Count; i++)
        {
            if (hits[i] > 0)
                continue;
            var count = 0;
            foreach (var element in conflicts[i])
            {
                if (MayChoose(element, left))
                    count++;
            }

            if (count < bestCount)
                (best, bestCount) = (i, count);
            if (count == 0)
                break;
        }

        if (best < 0)
            return (-1, []);
        var candidates = new List<int>(bestCount);
        foreach (var element in conflicts[best])
        {
            if (MayChoose(element, left))
                candidates.Add(element);
        }

        var weights = candidates.ToDictionary(element => element, element => -conflictsOf[element].Count(conflict => hits[conflict] == 0));
        candidates.Sort((a, b) => weights[a] != weights[b] ? weights[a].CompareTo(weights[b]) : a.CompareTo(b));
        return (best, candidates);
    }

    private bool MayChoose(int element, int left) =>
        costOf(element) <= left && !excluded.Contains(element) && (allowedOnly is null || allowedOnly.Contains(element));

    private int Packing()
    {
        used.Clear();
        var bound = 0;
        foreach (var index in Enumerable.Range(0, conflicts.Count).Where(i => hits[i] == 0).OrderBy(i => conflicts[i].Length))
        {
            var cheapest = Infinite;
            var isDisjoint = true;
            foreach (var element in conflicts[index])
            {
                if (excluded.Contains(element))
                    continue;
                if (used.Contains(element))
                {
                    isDisjoint = false;
                    break;
                }

                cheapest = Math.Min(cheapest, costOf(element));
            }

            if (!isDisjoint)
                continue;
            bound = Math.Min(Infinite, bound + cheapest);
            foreach (var element in conflicts[index])
            {
                if (!excluded.Contains(element))
                    used.Add(element);
            }
        }

        return bound;
    }

    private void Push(int element)
    {
        chosen.Add(element);
        if (conflictsOf.TryGetValue(element, out var list))
        {
            foreach (var conflict in list)
                hits[conflict]++;
        }
    }

    private void Pop()
    {
        var element = chosen[^1];
        chosen.RemoveAt(chosen.Count - 1);
        if (conflictsOf.TryGetValue(element, out var list))
        {
            foreach (var conflict in list)
                hits[conflict]--;
        }
    }
}
