namespace Elasticsearch.Net
{
    public class ConnectionConfiguration<T>
    {
    }
}
