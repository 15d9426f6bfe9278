// What rows of the catalogue need of MongoDB.Bson. Generated from its metadata.
[assembly: System.Reflection.AssemblyVersion("3.14.0.0")]
namespace MongoDB.Bson
{
public class BsonDocument : global::System.IComparable<global::MongoDB.Bson.BsonDocument>, global::System.Collections.Generic.IEnumerable<global::MongoDB.Bson.BsonElement>, global::System.IEquatable<global::MongoDB.Bson.BsonDocument> {
}
}
