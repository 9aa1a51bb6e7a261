namespace Unccd.Results.Structure;

/// <content>The other ways to write a relation, given those that were accepted: it is worth the smallest.</content>
internal sealed partial class ColumnSearch
{
    // Given filled = male + female, "filled = WEOG + male" only says that WEOG = female: it is worth its smallest equivalent.
    private List<int[]> Forms(ColumnRelation candidate)
    {
        var start = candidate.ToDense(grid.Columns);
        var forms = new List<int[]>();
        if (InDetails(start) is { } details)
            forms.Add(details);
        // With one relation first: where many are accepted the forms with two of them would leave no room for these.
        var singles = new List<(int[] Form, int Accepted)>();
        for (var i = 0; i < accepted.Count; i++)
        {
            foreach (var sign in (ReadOnlySpan<int>)[1, -1])
            {
                if (Plus(start, accepted[i], sign) is not { } one)
                    continue;
                forms.Add(one);
                singles.Add((one, i));
            }
        }

        foreach (var (one, i) in singles)
        {
            for (var j = i + 1; j < accepted.Count && forms.Count < MostForms; j++)
            {
                if (Plus(one, accepted[j], 1) is { } plus)
                    forms.Add(plus);
                if (Plus(one, accepted[j], -1) is { } minus)
                    forms.Add(minus);
            }
        }

        return forms;
    }

    // Every total written as what it is the total of: "2020-2021 = the funds A and C of both years" then says that fund B has nothing. Null where no total takes part.
    private int[]? InDetails(int[] start)
    {
        var form = start;
        for (var step = 0; step < 2 * accepted.Count; step++)
        {
            var relation = accepted.Find(one => form[one.Target] != 0);
            if (relation is null)
                break;
            var times = form[relation.Target] * relation.CoefficientOf(relation.Target);
            var next = (int[])form.Clone();
            for (var i = 0; i < relation.Columns.Length; i++)
                next[relation.Columns[i]] -= times * relation.Coefficients[i];
            if (next.Any(one => Math.Abs(one) > 2))
                return null;
            form = next;
        }

        return ReferenceEquals(form, start) ? null : form;
    }

    private static int[]? Plus(int[] dense, ColumnRelation relation, int sign)
    {
        var sum = (int[])dense.Clone();
        for (var i = 0; i < relation.Columns.Length; i++)
        {
            sum[relation.Columns[i]] += sign * relation.Coefficients[i];
            if (Math.Abs(sum[relation.Columns[i]]) > 2)
                return null;
        }

        return sum;
    }
}
