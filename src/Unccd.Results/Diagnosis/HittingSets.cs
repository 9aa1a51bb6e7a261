namespace Unccd.Results.Diagnosis;

/// <summary>Branch and bound over the sets of elements that hit every conflict of one cluster, each leaf tested exactly; new conflicts are learned on the way.</summary>
/// <remarks>
/// Mutable; one search at a time. The order of branches is settled by conflicts and indices alone, so the same input gives the same result.
/// Elements have numbers of their own here, in the order in which they are met.
/// </remarks>
internal sealed class HittingSets(Func<int, int> costOf, Func<List<int>, Conflict?> test, int nodeLimit, SearchDeadline deadline)
{
    /// <summary>The cost of an element that nothing may doubt.</summary>
    public const int Infinite = int.MaxValue / 4;

    private readonly Dictionary<int, int> numbers = [];
    private readonly List<int> elements = [];
    private readonly List<int> costs = [];
    private readonly List<int> excluded = [];
    private readonly List<int> used = [];
    private readonly List<List<int>> conflictsOf = [];
    private readonly List<int[]> conflicts = [];
    private readonly List<int> bySize = [];
    private readonly List<int> hits = [];
    private readonly List<int> chosen = [];
    private readonly List<int[]> found = [];
    private readonly HashSet<int[]> passed = new(SetComparer.Instance);
    private readonly List<int> tested = [];
    // A node looks at some hundred elements; one that looks at more counts as several, so that the limit bounds the time also where conflicts are huge.
    private const int WorkPerNode = 2_000;
    private int work;
    private bool[]? allowedOnly;
    private int stamp;
    private int cap;

    /// <summary>How many nodes the searches have visited.</summary>
    public int Nodes { get; private set; }

    /// <summary>Whether the budget of nodes or of time is spent, which ends every search.</summary>
    public bool IsExhausted => Nodes >= nodeLimit || deadline.IsPassed;

    /// <summary>Whether the last search stopped at its cap.</summary>
    public bool MoreExist { get; private set; }

    /// <summary>Ends the search at the next node.</summary>
    public bool IsStopped { get; set; }

    /// <summary>The elements of all conflicts.</summary>
    public IEnumerable<int> Elements => elements.Order();

    /// <summary>The elements of each conflict, in the order in which they were learned.</summary>
    public IEnumerable<IEnumerable<int>> Conflicts => conflicts.Select(conflict => conflict.Select(number => elements[number]));

    public void Learn(int[] conflict)
    {
        var index = conflicts.Count;
        var members = new int[conflict.Length];
        var count = 0;
        for (var i = 0; i < members.Length; i++)
        {
            members[i] = NumberOf(conflict[i]);
            conflictsOf[members[i]].Add(index);
            if (chosen.Contains(members[i]))
                count++;
        }

        conflicts.Add(members);
        hits.Add(count);
        var at = bySize.Count;
        while (at > 0 && conflicts[bySize[at - 1]].Length > members.Length)
            at--;
        bySize.Insert(at, index);
    }

    /// <summary>The sets of exactly this cost that pass the test, given that none is cheaper; at most so many.</summary>
    /// <param name="cost">The cost.</param>
    /// <param name="limit">How many sets are wanted.</param>
    /// <param name="fixedElements">Elements that every set has, whatever they cost.</param>
    /// <param name="only">The elements that may be added to them; null for all.</param>
    public IReadOnlyList<int[]> Find(int cost, int limit, IEnumerable<int>? fixedElements = null, HashSet<int>? only = null)
    {
        cap = limit;
        MoreExist = false;
        found.Clear();
        allowedOnly = only is null ? null : [.. elements.Select(only.Contains)];
        foreach (var element in fixedElements ?? [])
            Push(NumberOf(element));
        Search(cost);
        while (chosen.Count > 0)
            Pop();
        return [.. found];
    }

    /// <summary>A cost below which no set hits every conflict: conflicts without a common element, each at its cheapest.</summary>
    public int LowerBound() => Packing(Infinite);

    private int NumberOf(int element)
    {
        if (numbers.TryGetValue(element, out var number))
            return number;
        number = elements.Count;
        numbers.Add(element, number);
        elements.Add(element);
        costs.Add(costOf(element));
        excluded.Add(0);
        used.Add(0);
        conflictsOf.Add([]);
        return number;
    }

    private void Search(int left)
    {
        while (true)
        {
            if (IsExhausted || MoreExist || IsStopped)
                return;
            Nodes += 1 + (work / WorkPerNode);
            work %= WorkPerNode;
            var index = Narrowest(left, out var count);
            if (index >= 0)
            {
                if (count > 0 && Packing(left) <= left)
                    Branch(index, count, left);
                return;
            }

            if (Test() is not { } conflict)
            {
                if (found.Count == cap)
                    MoreExist = true;
                else
                    found.Add([.. tested]);
                return;
            }

            Learn(conflict.Elements);
        }
    }

    private void Branch(int index, int count, int left)
    {
        var candidates = new (int Weight, int Number)[count];
        var at = 0;
        foreach (var number in conflicts[index])
        {
            if (!MayChoose(number, left))
                continue;
            var weight = 0;
            foreach (var conflict in conflictsOf[number])
                weight -= hits[conflict] == 0 ? 1 : 0;
            candidates[at++] = (weight, number);
        }

        Array.Sort(candidates);
        foreach (var (_, number) in candidates)
        {
            Push(number);
            Search(left - costs[number]);
            Pop();
            excluded[number]++;
        }

        foreach (var (_, number) in candidates)
            excluded[number]--;
    }

    private Conflict? Test()
    {
        tested.Clear();
        foreach (var number in chosen)
            tested.Add(elements[number]);
        tested.Sort();
        int[] set = [.. tested];
        if (passed.Contains(set))
            return null;
        var conflict = test(tested);
        if (conflict is null)
            passed.Add(set);
        return conflict;
    }

    /// <summary>The conflict not hit yet with the fewest elements left to choose from; −1 where all are hit.</summary>
    private int Narrowest(int left, out int count)
    {
        var best = -1;
        count = int.MaxValue;
        foreach (var index in bySize)
        {
            if (hits[index] > 0)
                continue;
            var open = 0;
            work += conflicts[index].Length;
            foreach (var number in conflicts[index])
            {
                if (MayChoose(number, left))
                    open++;
            }

            if (open < count)
                (best, count) = (index, open);
            if (open == 0)
                break;
        }

        return best;
    }

    private bool MayChoose(int number, int left) =>
        costs[number] <= left && excluded[number] == 0 && (allowedOnly is null || (number < allowedOnly.Length && allowedOnly[number]));

    private int Packing(int enough)
    {
        stamp++;
        var bound = 0;
        foreach (var index in bySize)
        {
            if (hits[index] > 0)
                continue;
            var cheapest = Infinite;
            var isDisjoint = true;
            foreach (var number in conflicts[index])
            {
                if (excluded[number] > 0)
                    continue;
                if (used[number] == stamp)
                {
                    isDisjoint = false;
                    break;
                }

                cheapest = Math.Min(cheapest, costs[number]);
            }

            if (!isDisjoint)
                continue;
            bound = Math.Min(Infinite, bound + cheapest);
            if (bound > enough)
                return bound;
            foreach (var number in conflicts[index])
            {
                if (excluded[number] == 0)
                    used[number] = stamp;
            }
        }

        return bound;
    }

    private void Push(int number)
    {
        chosen.Add(number);
        foreach (var conflict in conflictsOf[number])
            hits[conflict]++;
    }

    private void Pop()
    {
        var number = chosen[^1];
        chosen.RemoveAt(chosen.Count - 1);
        foreach (var conflict in conflictsOf[number])
            hits[conflict]--;
    }

    private sealed class SetComparer : IEqualityComparer<int[]>
    {
        public static SetComparer Instance { get; } = new();

        public bool Equals(int[]? x, int[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode(int[] obj)
        {
            var hash = new HashCode();
            foreach (var element in obj)
                hash.Add(element);
            return hash.ToHashCode();
        }
    }
}
