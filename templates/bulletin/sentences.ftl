<#-- How pieces become sentences. Whatever a cell ends with, nothing is doubled. -->
<#-- More names than this stand as a list instead of a sentence. -->
<#assign inSentence = 5>

<#function paragraph text>
    <#local line = unmarked(text)?replace("\\s*\\./\\.$", ".", "r")?replace("(?<!\\.)\\.\\.$", ".", "r")>
    <#if !line?matches(".*[.!?…][”\")]?")><#local line = bare(line) + "."></#if>
    <#return {"text": line?cap_first, "items": []}>
</#function>

<#function listing intro items>
    <#return {"text": oneLine(intro), "items": items}>
</#function>

<#-- One phrase follows the intro, a few stand behind a colon, many become a list. -->
<#function enumeration intro phrases link="">
    <#if phrases?size == 0><#return []></#if>
    <#local all = phrases?map(phrase -> bare(phrase))>
    <#if all?size == 1><#return [paragraph(intro + link + " " + all[0])]></#if>
    <#if all?size <= inSentence><#return [paragraph(intro + ": " + all?join("; "))]></#if>
    <#return [listing(intro + ":", all[0..<(all?size - 1)]?map(phrase -> phrase?cap_first + ";") + [all?last?cap_first + "."])]>
</#function>

<#function joined words>
    <#if words?size == 1><#return words[0]></#if>
    <#return words[0..<(words?size - 1)]?join(", ") + " và " + words?last>
</#function>

<#-- An official text ends with "./." -->
<#function closed text>
    <#return bare(text) + "./.">
</#function>

<#-- Without what closes it: the sentence closes itself. -->
<#function bare text>
    <#return oneLine(text)?replace("[\\s.;,:/]+$", "", "r")>
</#function>

<#-- Without the dash or bullet that a clerk may set before a line. -->
<#function unmarked text>
    <#return oneLine(text)?replace("^[-–+*•] +", "", "r")>
</#function>

<#-- Inside a sentence: "Đã có" becomes "đã có", "UBND" stays. -->
<#function lowered text>
    <#return text?matches("\\p{Lu}[\\p{Ll} ].*", "s")?then(text?uncap_first, text)>
</#function>

<#function oneLine text>
    <#return text?replace("[ \\t\\r\\n]+", " ", "r")?replace(" ([,.;:])", "$1", "r")?trim>
</#function>
