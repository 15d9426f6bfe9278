using System.Data.Common;
using System.Reflection;
using System.Runtime.Loader;
using TlsAnalyzers.Tests.Engine;

namespace TlsAnalyzers.Tests.Values.ConnectionStrings;

/// <summary>The real reader of a driver, loaded from its package.</summary>
internal static class RealDriver
{
    static RealDriver() => AssemblyLoadContext.Default.Resolving += (context, name) =>
        ReferenceSet.Drivers.Select(folder => Path.Combine(folder, name.Name + ".dll")).FirstOrDefault(File.Exists) is { } file ? context.LoadFromAssemblyPath(file) : null;

    /// <summary>What a connection string builder makes of a text: the value of one of its properties, or null where it throws.</summary>
    public static string? Value(string type, string text, string property)
    {
        try
        {
            var builder = (DbConnectionStringBuilder)Activator.CreateInstance(Type(type))!;
            builder.ConnectionString = text;
            return Type(type).GetProperties().First(candidate => candidate.Name == property).GetValue(builder)!.ToString();
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException or TargetInvocationException or KeyNotFoundException)
        {
            Assert.IsNotType<FileNotFoundException>(exception.GetBaseException());
            return null;
        }
    }

    /// <summary>What StackExchange.Redis makes of a text, or null where it throws.</summary>
    public static string? Redis(string text, string property)
    {
        try
        {
            var type = Type("StackExchange.Redis.ConfigurationOptions");
            var options = type.GetMethod("Parse", [typeof(string)])!.Invoke(null, [text]);
            return type.GetProperty(property)!.GetValue(options)?.ToString() ?? "";
        }
        catch (TargetInvocationException)
        {
            return null;
        }
    }

    private static Type Type(string name) => ReferenceSet.Drivers
        .SelectMany(folder => Directory.GetFiles(folder, "*.dll"))
        .Where(file => name.StartsWith(Path.GetFileNameWithoutExtension(file) + ".", StringComparison.Ordinal))
        .Select(file => Assembly.LoadFrom(Runnable(file)).GetType(name, throwOnError: true)!)
        .First();

    // What lib has of Microsoft.Data.SqlClient throws on every call; the real one is beside it.
    private static string Runnable(string file)
    {
        var runtime = file.Replace($"{Path.DirectorySeparatorChar}lib{Path.DirectorySeparatorChar}", "/runtimes/unix/lib/", StringComparison.Ordinal);
        return File.Exists(runtime) ? runtime : file;
    }
}
