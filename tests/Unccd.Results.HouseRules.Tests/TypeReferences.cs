using System.Reflection;
using System.Reflection.Emit;

namespace Unccd.Results.HouseRules.Tests;

/// <summary>Which types a compiled type refers to: in its bases, members and attributes, and in the bodies of its methods.</summary>
internal static class TypeReferences
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<int, OpCode> OpCodesByValue = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!).ToDictionary(code => code.Value & 0xFFFF);

    /// <summary>The types without array, pointer and generic wrapping, and those that declare nested ones in their stead.</summary>
    public static IReadOnlySet<Type> Of(Type type)
    {
        var found = new HashSet<Type>();
        Add(found, type.BaseType);
        foreach (var one in type.GetInterfaces())
            Add(found, one);
        foreach (var attribute in type.GetCustomAttributesData())
            Add(found, attribute.AttributeType);
        foreach (var argument in type.GetGenericArguments().SelectMany(argument => argument.GetGenericParameterConstraints()))
            Add(found, argument);
        foreach (var field in type.GetFields(Own))
            Add(found, field.FieldType);
        foreach (var method in type.GetMembers(Own).OfType<MethodBase>())
            AddMethod(found, method);
        return found;
    }

    /// <summary>The outermost type that a type is written in, where compilers put what they make.</summary>
    public static Type Outermost(Type type)
    {
        while (type.DeclaringType is { } outer)
            type = outer;
        return type;
    }

    private static void AddMethod(HashSet<Type> found, MethodBase method)
    {
        foreach (var parameter in method.GetParameters())
            Add(found, parameter.ParameterType);
        Add(found, (method as MethodInfo)?.ReturnType);
        foreach (var attribute in method.GetCustomAttributesData())
            Add(found, attribute.AttributeType);
        if (method.GetMethodBody() is not { } body)
            return;
        foreach (var local in body.LocalVariables)
            Add(found, local.LocalType);
        foreach (var clause in body.ExceptionHandlingClauses.Where(clause => clause.Flags == ExceptionHandlingClauseOptions.Clause))
            Add(found, clause.CatchType);
        foreach (var token in Tokens(body.GetILAsByteArray()!))
            AddMember(found, Resolve(method, token));
    }

    private static MemberInfo? Resolve(MethodBase method, int token)
    {
        var ofType = method.DeclaringType is { IsGenericType: true } type ? type.GetGenericArguments() : null;
        var ofMethod = method.IsGenericMethod ? method.GetGenericArguments() : null;
        return method.Module.ResolveMember(token, ofType, ofMethod);
    }

    private static void AddMember(HashSet<Type> found, MemberInfo? member)
    {
        Add(found, member as Type ?? member?.DeclaringType);
        switch (member)
        {
            case FieldInfo field:
                Add(found, field.FieldType);
                break;
            case MethodBase method:
                foreach (var parameter in method.GetParameters())
                    Add(found, parameter.ParameterType);
                Add(found, (method as MethodInfo)?.ReturnType);
                if (method.IsGenericMethod)
                {
                    foreach (var argument in method.GetGenericArguments())
                        Add(found, argument);
                }

                break;
        }
    }

    /// <summary>The tokens of members and types that instructions name; those of strings and call sites are left out.</summary>
    private static IEnumerable<int> Tokens(byte[] il)
    {
        var at = 0;
        while (at < il.Length)
        {
            var value = il[at] == 0xFE ? 0xFE00 | il[at + 1] : il[at];
            at += value > 0xFF ? 2 : 1;
            var operand = OpCodesByValue[value].OperandType;
            if (operand is OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType)
                yield return BitConverter.ToInt32(il, at);
            at += operand switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(il, at)),
                _ => 4,
            };
        }
    }

    private static void Add(HashSet<Type> found, Type? type)
    {
        if (type is null || type.IsGenericParameter)
            return;
        if (type.HasElementType)
        {
            Add(found, type.GetElementType());
            return;
        }

        if (type.IsGenericType && !type.IsGenericTypeDefinition)
        {
            foreach (var argument in type.GetGenericArguments())
                Add(found, argument);
            type = type.GetGenericTypeDefinition();
        }

        found.Add(Outermost(type));
    }
}
