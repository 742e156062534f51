/// A name reduced to what people type: lower case, without accents, marks, spaces and a leading article.
public enum SearchKey {
    /// Letters of other scripts stay, in lower case; empty where nothing is left.
    public static func folding(_ text: some StringProtocol) -> String {
        var words: [String] = [""]
        for scalar in text.unicodeScalars {
            switch scalar {
            case "a"..."z", "0"..."9": words[words.count - 1].unicodeScalars.append(scalar)
            case "A"..."Z": words[words.count - 1].append(scalar.properties.lowercaseMapping)
            case "'", "\u{2019}", ".": continue
            case _ where scalar.isASCII: words.append("")
            default: words[words.count - 1].append(plainLetters(of: scalar))
            }
        }
        words.removeAll(where: \.isEmpty)
        if words.count > 1, words[0] == "the" { words.removeFirst() }
        return words.joined()
    }

    /// `é` is named LATIN SMALL LETTER E WITH ACUTE: its plain letter stands in its name. Other marks count for nothing.
    private static func plainLetters(of scalar: Unicode.Scalar) -> String {
        let properties = scalar.properties
        guard properties.isAlphabetic else { return "" }
        let name = (properties.name ?? "").split(separator: " ")
        guard name.count >= 4, name[0] == "LATIN", name[2] == "LETTER", name[3].count <= 2 else {
            return properties.lowercaseMapping
        }
        return name[3].lowercased()
    }
}
