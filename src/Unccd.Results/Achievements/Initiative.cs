namespace Unccd.Results.Achievements;

/// <summary>An initiative, programme or service behind reported facts.</summary>
/// <remarks>Immutable; equal by content.</remarks>
public sealed class Initiative : IEquatable<Initiative>
{
    private readonly ValueList<OrganizationalUnit> units;

    /// <summary>An initiative.</summary>
    /// <param name="code">A short code, the library's own: "LDN-TSP"; not blank.</param>
    /// <param name="name">A short name; not blank.</param>
    /// <param name="units">The units that answer for it; may be empty where the report names none.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="code"/> or <paramref name="name"/> is blank.</exception>
    public Initiative(string code, string name, IEnumerable<OrganizationalUnit> units)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(units);
        Code = code;
        Name = name;
        this.units = ValueList<OrganizationalUnit>.From(units);
    }

    /// <summary>The code.</summary>
    public string Code { get; }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The units that answer for it.</summary>
    public IReadOnlyList<OrganizationalUnit> Units => units;

    /// <inheritdoc/>
    public bool Equals(Initiative? other) => other is not null && Code == other.Code && Name == other.Name && units.Equals(other.units);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Initiative);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Code, Name);

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
