// What rows of the catalogue need of Flurl. Generated from its metadata.
[assembly: System.Reflection.AssemblyVersion("4.0.0.0")]
namespace Flurl.Util
{
public interface INameValueList<TValue> : global::System.Collections.Generic.IList<(string Name, TValue Value)>, global::System.Collections.Generic.ICollection<(string Name, TValue Value)>, global::System.Collections.Generic.IEnumerable<(string Name, TValue Value)> {
}
}
