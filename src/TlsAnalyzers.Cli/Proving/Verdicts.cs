namespace TlsAnalyzers.Cli.Proving;

/// <summary>The words for what code does. They stand in reports and on pages, and depend on nothing that changes from run to run.</summary>
internal static class Verdicts
{
    public const string Analyzers = "the analyzers";
    public const string Reported = "was reported";
    public const string Silent = "was not reported";

    public const string Accepted = "accepted the server";
    public const string Refused = "refused the server";

    public const string SentInClear = "sent its request in clear";
    public const string SentNothing = "sent nothing in clear";

    public const string AnsweredInClear = "answered in clear";
    public const string NoAnswerInClear = "gave no answer in clear";
    public const string AnsweredOverTls = "answered over TLS";
    public const string NoAnswerOverTls = "gave no answer over TLS";

    public const string LetIn = "let the client in";
    public const string TurnedAway = "turned the client away";

    public const string NoSharedSuite = "agreed on nothing";

    public const string BeganAgain = "began a second handshake";
    public const string StayedWithFirst = "began no second handshake";

    public const string CookieInClear = "let the cookie travel over http";
    public const string CookieKept = "kept the cookie off http";

    public static string Agreed(string on) => "agreed on " + on;
}
