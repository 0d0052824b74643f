import CLibXML
import PortfolioModel

/// Where a document stops being XML, and in what way.
struct XMLMistake: Error, Hashable {
  let line: Int
  let kind: Kind

  enum Kind: String, CaseIterable {
    /// Tags that do not match.
    case tags
    /// It ends in the middle.
    case ended
    /// It has no element, or nothing at all in it.
    case nothing
    /// An entity that is unknown, refers to itself or grows beyond bounds.
    case entity
    /// Bytes that are no characters.
    case characters
    /// Elements in elements in elements, or names without end.
    case deep
    case other
  }

  init(code: Int, line: Int) {
    self.line = line
    kind =
      switch UInt32(truncatingIfNeeded: code) {
      case XML_ERR_TAG_NAME_MISMATCH.rawValue, XML_ERR_LT_REQUIRED.rawValue,
        XML_ERR_GT_REQUIRED.rawValue, XML_ERR_LTSLASH_REQUIRED.rawValue,
        XML_ERR_EQUAL_REQUIRED.rawValue, XML_ERR_NAME_REQUIRED.rawValue,
        XML_ERR_ATTRIBUTE_NOT_STARTED.rawValue, XML_ERR_LT_IN_ATTRIBUTE.rawValue,
        XML_ERR_ATTRIBUTE_REDEFINED.rawValue, XML_ERR_SPACE_REQUIRED.rawValue:
        .tags
      case XML_ERR_DOCUMENT_EMPTY.rawValue: .nothing
      case XML_ERR_DOCUMENT_END.rawValue, XML_ERR_TAG_NOT_FINISHED.rawValue,
        XML_ERR_ATTRIBUTE_NOT_FINISHED.rawValue, XML_ERR_COMMENT_NOT_FINISHED.rawValue,
        XML_ERR_CDATA_NOT_FINISHED.rawValue:
        .ended
      case XML_ERR_UNDECLARED_ENTITY.rawValue, XML_ERR_ENTITY_LOOP.rawValue,
        XML_ERR_ENTITYREF_SEMICOL_MISSING.rawValue, XML_WAR_UNDECLARED_ENTITY.rawValue,
        XML_ERR_UNPARSED_ENTITY.rawValue, XML_ERR_ENTITY_NOT_FINISHED.rawValue:
        .entity
      case XML_ERR_INVALID_CHAR.rawValue, XML_ERR_INVALID_CHARREF.rawValue,
        XML_ERR_INVALID_ENCODING.rawValue, XML_ERR_UNSUPPORTED_ENCODING.rawValue,
        XML_ERR_UNKNOWN_ENCODING.rawValue:
        .characters
      case XML_ERR_NAME_TOO_LONG.rawValue, XML_ERR_INTERNAL_ERROR.rawValue: .deep
      default: .other
      }
  }
}
