enum Help { static let text = "usage: \(CheckCommand.usage)" }
