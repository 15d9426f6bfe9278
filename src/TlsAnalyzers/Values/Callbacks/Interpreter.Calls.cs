using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TlsAnalyzers.Values.Callbacks;

/// <summary>Calls: followed where there is source, else known from a table, else as unknown as what they are given.</summary>
internal sealed partial class Interpreter
{
    private Value Invoke(IInvocationOperation invocation, Frame frame)
    {
        var method = invocation.TargetMethod;
        var instance = invocation.Instance is null ? null : Evaluate(invocation.Instance, frame);
        var arguments = Arguments(method, invocation.Arguments, frame);

        if (method.MethodKind == MethodKind.DelegateInvoke)
        {
            if (instance is Function target && Follow(target, arguments) is { } ran)
                return Return(ran, invocation, invocation.Arguments, frame);
        }
        else if (Follow(new Function(method, null, method.MethodKind == MethodKind.LocalFunction ? frame : null, instance), arguments) is { } followed)
        {
            return Return(followed, invocation, invocation.Arguments, frame);
        }

        if (Intrinsics.Method(invocation, instance, arguments) is { } intrinsic)
            return intrinsic;
        if (instance is Known { Constant: null })
            throw Throws("System.NullReferenceException");
        if (method is { Name: "ReferenceEquals" or "Equals", IsStatic: true, ContainingType.SpecialType: SpecialType.System_Object } && arguments.Contains(Value.Null))
            return Equal(arguments[0], arguments[1]);
        if (Elements(method, instance, arguments) is { } element)
            return element;
        if (Chain(method, instance) is { } built)
            return built;
        return External(method, invocation.Arguments, instance, arguments, frame);
    }

    private Value Create(IObjectCreationOperation creation, Frame frame)
    {
        if (creation.Constructor is not { } constructor)
            return Anything(creation, frame);

        var arguments = Arguments(constructor, creation.Arguments, frame);
        if (Intrinsics.Creation(constructor, arguments) is { } intrinsic)
            return intrinsic;

        var reasons = Union(arguments);
        if (creation.Type is { Name: "X509Chain" })
            reasons |= Reasons.Evidence;
        var name = $"new {creation.Type?.Name} {creation.Syntax.SpanStart}";
        if (creation.Type is { IsReferenceType: true })
        {
            // In a loop each round makes another one.
            created = created.SetItem(name, created.TryGetValue(name, out var before) ? before + 1 : 1);
            if (before > 0)
                name += " #" + before;
        }
        return new Unknown(reasons, name) { NotNull = true, Type = creation.Type };
    }

    /// <summary>The arguments in the order of the parameters.</summary>
    private ImmutableArray<Value> Arguments(IMethodSymbol method, ImmutableArray<IArgumentOperation> arguments, Frame frame)
    {
        var values = new Value[method.Parameters.Length];
        foreach (var argument in arguments)
        {
            var value = argument.Parameter?.RefKind == RefKind.Out ? Value.Null : Evaluate(argument.Value, frame);
            if (argument.Parameter is { } parameter && parameter.Ordinal < values.Length)
                values[parameter.Ordinal] = value;
        }
        return values.Select(value => value ?? Nothing).ToImmutableArray();
    }

    /// <summary>Hands back what a followed call returned, and what it left in its by-reference parameters.</summary>
    private Value Return((Value Result, Frame Frame) call, IOperation site, ImmutableArray<IArgumentOperation> arguments, Frame frame)
    {
        var parameters = call.Frame.Method!.Parameters;
        foreach (var argument in arguments)
        {
            if (argument.Parameter is { RefKind: RefKind.Ref or RefKind.Out, Ordinal: var at } && at < parameters.Length)
                Assign(argument.Value, call.Frame.Variables.TryGetValue(parameters[at], out var left) ? left : Nothing, frame);
        }
        last.Call = site;
        return call.Result;
    }

    /// <summary>What can be said of a collection whose elements are written down.</summary>
    private Value? Elements(IMethodSymbol method, Value? instance, ImmutableArray<Value> arguments)
    {
        var (over, rest) = instance is null && arguments is [Sequence, ..] ? (arguments[0], arguments.RemoveAt(0)) : (instance, arguments);
        if (over is Enumerator enumerator)
        {
            if (method.Name != "MoveNext")
                return null;
            if (Position(enumerator) is not { } position)
                return assigned[enumerator.Name];
            var next = position + 1;
            assigned = assigned.SetItem(enumerator.Name, new Known(next));
            return Value.Of(next < enumerator.Over.Elements.Length);
        }
        if (over is not Sequence sequence)
            return null;

        switch (method.Name, rest)
        {
            case ("GetEnumerator", []):
                var name = $"enumerator {assigned.Count}";
                assigned = assigned.SetItem(name, new Known(-1L));
                return new Enumerator(sequence, name);
            case ("Contains", [var sought, ..]):
                return Value.Of(sequence.Elements.Any(element => IsTrue(Equal(Resolve(element), sought))));
            case ("Any", [Function predicate]):
                return Value.Of(sequence.Elements.Any(element => Follow(predicate, ImmutableArray.Create(element)) is { } answer && IsTrue(answer.Result)));
            case ("All", [Function predicate]):
                return Value.Of(sequence.Elements.All(element => Follow(predicate, ImmutableArray.Create(element)) is not { } answer || IsTrue(answer.Result)));
            case ("Any", []):
                return Value.Of(!sequence.Elements.IsEmpty);
            default:
                return null;
        }
    }

    /// <summary>How far an enumerator came; null when that was forgotten in a loop.</summary>
    private long? Position(Enumerator enumerator) => assigned[enumerator.Name] is Known { Constant: long position } ? position : null;

    private Value Current(Enumerator enumerator)
    {
        return Position(enumerator) is { } position && position >= 0 && position < enumerator.Over.Elements.Length
            ? Resolve(enumerator.Over.Elements[(int)position])
            : new Unknown(enumerator.Over.Reasons | assigned[enumerator.Name].Reasons);
    }

    /// <summary>
    /// <c>X509Chain.Build</c> after its policy was told to overlook an unknown issuer: it says yes to every certificate, unless the policy names
    /// roots of its own. What the callback then asks of the chain's elements is evidence again.
    /// </summary>
    private Value? Chain(IMethodSymbol method, Value? instance)
    {
        const long allowUnknownCertificateAuthority = 0x10, customRootTrust = 1;

        if (method is not { Name: "Build", ContainingType.Name: "X509Chain" } || instance?.Key is not { } chain)
            return null;

        var policy = assigned.TryGetValue(chain + ".ChainPolicy", out var own) && own.Key is { } key ? key : chain + ".ChainPolicy";
        return assigned.TryGetValue(policy + ".VerificationFlags", out var flags)
            && flags is Known { Constant: long bits } && (bits & allowUnknownCertificateAuthority) != 0
            && !(assigned.TryGetValue(policy + ".TrustMode", out var mode) && mode is Known { Constant: customRootTrust })
            && !assigned.ContainsKey(policy + ".CustomTrustStore!")
            ? Value.True
            : null;
    }

    private Value External(IMethodSymbol method, ImmutableArray<IArgumentOperation> sites, Value? instance, ImmutableArray<Value> arguments, Frame frame)
    {
        var given = (instance?.Reasons ?? Reasons.None) | Union(arguments);
        var answers = arguments.OfType<Function>().Select(function => Try(function, given)).ToArray();
        if (answers is [Known { Constant: bool always }] && (always ? method.Name is "All" or "TrueForAll" : method.Name is "Any" or "Exists"))
            return Value.Of(always);

        var reasons = Trust.OfCall(method, given | Union(answers), arguments);
        var name = Trust.AnswersTheSame(method) && (instance is null || instance.Key is not null) && arguments.All(argument => argument.Key is not null)
            ? $"{instance?.Key ?? bodies.Name(method.ContainingType)}.{method.Name}({string.Join(", ", arguments.Select(argument => argument.Key))})"
            : null;
        MayThrow(reasons, name, answersByThrowing && Trust.MayRefuse(method, given));

        if (instance?.Key is { } changed)
            assigned = assigned.SetItem(changed + "!", Value.True);
        foreach (var site in sites)
        {
            // What returns nothing may have been called for what it does to an array.
            if (site.Parameter?.RefKind is RefKind.Ref or RefKind.Out || method.ReturnsVoid && site.Value.Type?.TypeKind == TypeKind.Array)
                Assign(site.Value, new Unknown(reasons), frame);
        }

        return Resolve(new Unknown(reasons, name)
        {
            NotNull = CallbackShape.IsProof(method.ReturnType) && (given & (Reasons.Evidence | Reasons.ForgeableEvidence)) != 0,
        });
    }

    /// <summary>What a function that is handed to other code answers to something it may be given there. How often it is run, if at all, is not known, nor what it leaves behind.</summary>
    private Value Try(Function function, Reasons given)
    {
        var before = Take(function.Scope);
        try
        {
            var anything = new Unknown(given == Reasons.None ? Reasons.Unknown : given);
            return Follow(function, function.Method.Parameters.Select(_ => (Value)anything).ToImmutableArray())?.Result ?? anything;
        }
        catch (CallbackThrew thrown)
        {
            return new Unknown(thrown.Because);
        }
        finally
        {
            Forget(function.Scope, before, value => new Unknown(value.Reasons | given | Reasons.Unknown));
        }
    }
}
