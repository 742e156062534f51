/// What this program is.
public enum Program {
    /// As it calls itself.
    public static let name = "Depositary"
    /// Semantic version. It is part of every entity tag: another program may write the same facts in other bytes.
    public static let version = "0.1.0"
}
