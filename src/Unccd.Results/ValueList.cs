using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Unccd.Results;

/// <summary>An immutable list that is equal to another by content; what the library shows as <see cref="IReadOnlyList{T}"/>.</summary>
/// <remarks>Immutable. Neither <see cref="Array"/> nor ImmutableArray compares by content, and two equal tables must be equal.</remarks>
[SuppressMessage("Naming", "CA1710", Justification = "It is a list, and only that.")]
internal sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[] items;

    private ValueList(T[] items) => this.items = items;

    public static ValueList<T> Empty { get; } = new([]);

    public int Count => items.Length;

    public T this[int index] => items[index];

    /// <summary>Copies the items, so that nobody can change the list afterwards; a <see cref="ValueList{T}"/> is its own copy.</summary>
    public static ValueList<T> From(IEnumerable<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        if (items is ValueList<T> same)
            return same;
        var copy = items.ToArray();
        return copy.Length == 0 ? Empty : new ValueList<T>(copy);
    }

    public ReadOnlySpan<T> AsSpan() => items;

    public bool Equals(ValueList<T>? other) =>
        other is not null && items.AsSpan().SequenceEqual(other.items, EqualityComparer<T>.Default);

    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in items)
            hash.Add(item);
        return hash.ToHashCode();
    }

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
