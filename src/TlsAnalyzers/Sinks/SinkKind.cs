namespace TlsAnalyzers.Sinks;

/// <summary>What a row of the catalogue is about.</summary>
internal enum SinkKind
{
    /// <summary>A property, field or parameter that is insecure with some values.</summary>
    Value,

    /// <summary>A member of an enum, or a static member, that is insecure to give to anything.</summary>
    Use,

    /// <summary>A method or constructor that is insecure to call at all.</summary>
    Call,

    /// <summary>A property or parameter that takes the URL of a server to connect to.</summary>
    Url,

    /// <summary>A parameter that takes an address to listen at, or a property whose collection takes them.</summary>
    Listen,

    /// <summary>The name of an AppContext switch.</summary>
    Switch,

    /// <summary>A member that rules find without the row, by its type or by what is done with it. The row says, and tests, that they do.</summary>
    Typed,

    /// <summary>A member that takes a function which says yes or no to a certificate and is not told <c>SslPolicyErrors</c>.</summary>
    Callback,

    /// <summary>A property of event arguments by which a handler says yes to a certificate.</summary>
    Accept,

    /// <summary>A method of a base class or an interface that refuses a certificate by throwing, or by returning false.</summary>
    Validator,

    /// <summary>A property that has to be set, because its default is insecure.</summary>
    Absent,

    /// <summary>
    /// A property or parameter that takes a connection string; a property or index of a builder that is one of its keywords. The last
    /// column names the driver.
    /// </summary>
    Connection,
}
