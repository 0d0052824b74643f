import PortfolioModel
import Syntax

extension FieldList<LedgerMapping> {
  static let mapping = FieldList(
    "mapping", blank: LedgerMapping(),
    [
      Field("name", \.name, .ledgerName, .essential),
      Field("encoding", \.encoding, .oneOf("encoding")),
      Field("separator", \.separator, .separator),
      Field("heading_line", \.headingLine, .count),
      Field("decimal_mark", \.amounts.decimalMark, .decimalMark),
      Field("thousands_mark", \.amounts.thousandsMark, .oneOf("thousands-mark")),
      Field("dates", each: \.dates, .dateForm),
      Field("columns", \.columns, FieldList<MappedColumns>.columns.format, .essential),
      Field("number_lines", \.numbersLines, .yesOrNo),
      Field("constants", \.constants, FieldList<MappedConstants>.constants.format),
      Field("signs", \.signs, FieldList<MappedSigns>.signs.format),
      Field("accounts", each: \.accounts, FieldList<MappedAccount>.account.format),
      Field("documents", each: \.documents, FieldList<MappedDocument>.documentType.format),
      Field("projects", \.projects, .ownCodes),
      Field("agreements", \.agreements, .ownCodes),
      Field("lines", \.lines, .ownCodes),
      Field("currencies", \.currencies, .ownCodes),
      Field("skip", each: \.skip, FieldList<SkipRule>.skip.format),
    ])
}

extension FieldList<MappedColumns> {
  static let columns = FieldList(
    "columns", blank: MappedColumns(),
    [
      Field("id", each: \.id, .text, .essential),
      Field("date", \.["date"], .text, .essential),
      Field("recorded", \.["recorded"], .text),
      Field("incurred", \.["incurred"], .text),
      Field("amount", \.["amount"], .text),
      Field("debit", \.["debit"], .text),
      Field("credit", \.["credit"], .text),
      Field("side", \.["side"], .text),
      Field("currency", \.["currency"], .text),
      Field("booked_amount", \.["booked_amount"], .text),
      Field("booked_debit", \.["booked_debit"], .text),
      Field("booked_credit", \.["booked_credit"], .text),
      Field("booked_currency", \.["booked_currency"], .text),
      Field("document", \.["document"], .text),
      Field("account", \.["account"], .text),
      Field("project", \.["project"], .text),
      Field("agreement", \.["agreement"], .text),
      Field("line", \.["line"], .text),
      Field("provider", \.["provider"], .text),
      Field("receiver", \.["receiver"], .text),
      Field("country", \.["country"], .text),
      Field("theme", \.["theme"], .text),
      Field("sector", \.["sector"], .text),
      Field("reverses", each: \.reverses, .text),
      Field("obligation", \.["obligation"], .text),
      Field("advance", \.["advance"], .text),
      Field("description", \.["description"], .text),
      Field("reference", \.["reference"], .text),
    ])
}

extension FieldList<MappedConstants> {
  static let constants = FieldList(
    "constants", blank: MappedConstants(),
    [
      Field("type", \.type, .transactionType),
      Field("currency", \.currency, .currency),
      Field("booked_currency", \.bookedCurrency, .currency),
      Field("project", \.project, .reference()),
      Field("agreement", \.agreement, .code("code")),
      Field("line", \.line, .code("code")),
      Field("provider", \.provider, .text),
      Field("receiver", \.receiver, .text),
      Field("country", \.country, .country),
      Field("theme", \.theme, .code("code")),
      Field("sector", \.sector, .sector),
    ])
}

extension FieldList<MappedSigns> {
  static let signs = FieldList(
    "signs", blank: MappedSigns(),
    [
      Field("spending", \.spending, .oneOf("sign")),
      Field("income", \.income, .oneOf("sign")),
      Field("reversals", \.reversals, .oneOf("reversal-sign")),
      Field("debit", each: \.debit, .text),
      Field("credit", each: \.credit, .text),
    ])
}

extension FieldList<MappedAccount> {
  static let account = FieldList(
    "account", blank: MappedAccount(),
    [
      Field("account", each: \.accounts, .pattern, .essential),
      Field("agreement", \.agreement, .code("code")),
      Field("project", \.project, .reference()),
      Field("line", \.line, .code("code")),
      Field("type", \.type, .transactionType),
      Field("interest", \.isInterest, .yesOrNo),
      Field("skip", \.isSkipped, .yesOrNo),
    ])
}

extension FieldList<MappedDocument> {
  static let documentType = FieldList(
    "document-type", blank: MappedDocument(),
    [
      Field("document", each: \.documents, .pattern, .essential),
      Field("type", \.type, .transactionType),
      Field("reversal", \.isReversal, .yesOrNo),
      Field("skip", \.isSkipped, .yesOrNo),
    ])
}

extension FieldList<SkipRule> {
  static let skip = FieldList(
    "skip", blank: SkipRule(),
    [
      Field("column", \.column, .text, .essential),
      Field("is", each: \.values, .pattern),
      Field("is_not", each: \.others, .pattern),
      Field("blank", \.isBlank, .yesOrNo),
    ])
}

extension Format<String> {
  /// What can be a file's name on any machine, without its ending.
  static let ledgerName = Format.scalar("ledger-name", pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$") {
    text, _ in
    let isPlain = text.allSatisfy {
      $0.isASCII && ($0.isLetter || $0.isNumber) || "-_".contains($0)
    }
    return isPlain && !text.hasPrefix("-") && !text.hasPrefix("_") ? text : nil
  } write: { text, _ in
    text
  }
}

extension Format<CSVSeparator> {
  static let separator = Format.choice(
    "separator", [",": CSVSeparator.comma, ";": .semicolon, "tab": .tab])
}

extension Format<DateForm> {
  static let dateForm = Format.scalar("date-form", pattern: "^[dDmMyY]+([^A-Za-z0-9]+[dDmMyY]+)*$")
  { text, _ in
    DateForm(text)
  } write: { form, _ in
    form.text
  }
}

extension Format<CodePattern> {
  static let pattern = Format.scalar("pattern") { text, _ in
    CodePattern(text: text)
  } write: { pattern, _ in
    pattern.text
  }
}

extension Format<OwnCodes> {
  /// The organisation's codes, each with that of the portfolio.
  static let ownCodes = Format("own-codes") {
    .entries(keys: ".", .text())
  } read: { node, reading in
    guard case .mapping(let entries) = node.content else {
      reading.error(
        .wrongShape(expected: "own-codes"), at: node.position, remedy: .formatHelp("own-codes"))
      return nil
    }
    return OwnCodes(
      codes: entries.compactMap { entry in
        entry.value.text(of: "text", &reading).map { Identifier(system: entry.key, value: $0) }
      })
  } write: { codes, writing in
    Format<[Identifier]>.identifiers.write(codes.codes, writing)
  }
}
